/**
 * On the page for lost addresses: puts the language of the address first, and at the top of its list
 * the pages that share most of the address. Written into that page as text, so it uses nothing from
 * outside itself but its arguments.
 */
export function findNearest(languages: readonly string[], fallback: string): void {
  const wanted = location.pathname.toLowerCase().split('/').filter(Boolean);
  const shared = (link: HTMLAnchorElement) => {
    const parts = link.pathname.split('/').filter(Boolean);
    return parts.every((part, index) => part === wanted[index]) ? parts.length : 0;
  };
  const spoken = [...wanted, ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase())];
  const lang = spoken.find((each) => languages.includes(each)) ?? fallback;
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
