/**
 * Ids that were published once and have another name today: from the old place (`track`,
 * `track/guide` or `track/guide/step`) to today's. The build leaves a page at each old address that
 * leads on, so that a link in a newspaper never dies. Never remove a line.
 */
export const renames: Readonly<Record<string, string>> = {
  'linkedin/objection-form/open-form': 'linkedin/objection-form/fill-in',
  'meta-ai/messenger/reset': 'meta-ai/messenger/mute-meta-ai',
};
