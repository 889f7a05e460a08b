/**
 * Address at which the project takes new issues, such as
 * `https://github.com/owner/project/issues/new`; empty hides the link. Set by VITE_ISSUES_URL.
 */
export const issuesUrl: string = import.meta.env.VITE_ISSUES_URL ?? '';
