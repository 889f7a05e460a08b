/**
 * On the page that only picks a language: goes where the reader went last, else by the browser.
 * Written into that page as text, so it uses nothing from outside itself but its arguments.
 */
export function goToLanguage(
  storageKey: string,
  languages: readonly string[],
  fallback: string,
): void {
  let kept: unknown;
  try {
    kept = Object(JSON.parse(localStorage.getItem(storageKey) ?? '{}')).language;
  } catch {
    // Storage is forbidden or holds something else: go on without it.
  }
  const wanted = [kept, ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase())];
  const language = wanted.find((each) => languages.some((known) => known === each)) ?? fallback;
  const { pathname, search, hash } = location;
  location.replace(`${pathname.replace(/\/?(index\.html)?$/, '/')}${language}/${search}${hash}`);
}
