/*
 * These functions are written into the pages as text and run before the first paint, so each must
 * stand alone: no import, nothing from outside itself.
 */

/**
 * Writes on the root what the style sheet needs to know of the reader: device and platform language
 * (the address wins over the last choice; with neither, the style sheet guesses) and how long ago
 * the page's sources were read.
 */
export function early(): void {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let kept: Record<string, unknown> = {};
  try {
    kept = Object(JSON.parse(localStorage.getItem('non-merci') ?? '{}'));
  } catch {
    // Storage is forbidden or holds something else: go on without it.
  }
  const known = (name: string, values: string[]) =>
    [asked.get(name), kept[name]].find((value) => values.some((each) => each === value));

  const device = known('device', ['computer', 'phone']);
  if (device) root.dataset.device = String(device);
  root.dataset.ui = String(known('ui', ['fr', 'en']) ?? root.lang);

  const days = (Date.now() - Date.parse(root.dataset.read ?? '')) / 86_400_000;
  root.dataset.age = days > 365 ? 'old' : days > 180 ? 'aging' : 'fresh';
}

/** On the page that only picks a language: goes where the reader went last, else by the browser. */
export function goToLanguage(): void {
  let kept: unknown;
  try {
    kept = Object(JSON.parse(localStorage.getItem('non-merci') ?? '{}')).language;
  } catch {
    // As above.
  }
  const wanted = [kept, ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase())];
  const language = wanted.find((each) => each === 'fr' || each === 'en') ?? 'en';
  location.replace(`${location.pathname.replace(/\/?(index\.html)?$/, '/')}${language}/`);
}

/**
 * On the page for lost addresses: puts the language of the address first, and at the top of its list
 * the pages that share most of the address.
 */
export function findNearest(): void {
  const wanted = location.pathname.toLowerCase().split('/').filter(Boolean);
  const shared = (link: HTMLAnchorElement) => {
    const parts = link.pathname.split('/').filter(Boolean);
    return parts.every((part, index) => part === wanted[index]) ? parts.length : 0;
  };
  const spoken = [...wanted, ...navigator.languages.map((each) => each.slice(0, 2))];
  const lang = spoken.find((each) => each === 'fr' || each === 'en') ?? 'fr';
  const section = document.querySelector(`[data-lost="${lang}"]`);
  section?.parentElement?.prepend(section);
  document.documentElement.lang = lang;

  for (const list of document.querySelectorAll('[data-lost] ul')) {
    const items = [...list.children].map((item) => {
      const link = item.querySelector('a');
      return { item, score: link ? shared(link) : 0 };
    });
    items.sort((a, b) => b.score - a.score);
    list.append(...items.map(({ item }) => item));
  }
}
