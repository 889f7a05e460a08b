/**
 * On the page for readers without network: names the guides that are held, each by its title. Written
 * into that page as text, so it uses nothing from outside itself but its arguments.
 */
export async function listKept(
  cacheName: string,
  languages: readonly string[],
  fallback: string,
): Promise<void> {
  const wanted = location.pathname.toLowerCase().split('/');
  const spoken = [...wanted, ...navigator.languages.map((each) => each.slice(0, 2).toLowerCase())];
  const lang = spoken.find((each) => languages.includes(each)) ?? fallback;
  const own = document.querySelector(`[data-offline="${lang}"]`);
  own?.parentElement?.prepend(own);
  document.documentElement.lang = lang;

  for (const button of document.querySelectorAll('[data-retry]')) {
    button.addEventListener('click', () => location.reload());
  }
  addEventListener('online', () => location.reload());

  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) {
    // Below the site's folder: the language, the line, the guide.
    const [, language, guide] = /\/([a-z]{2})\/([a-z0-9-]+\/[a-z0-9-]+)\/$/.exec(url) ?? [];
    const list = guide && document.querySelector(`[data-offline="${language}"] ul`);
    if (!list) continue;
    const text = await (await cache.match(url))?.text();
    const [, title] = /<title>([^<]*)<\/title>/.exec(text ?? '') ?? [];
    const link = document.createElement('a');
    link.href = url;
    link.className = 'touch text-ink';
    link.textContent = (title ?? guide).replace(/&amp;/g, '&').replace(/ – Non merci$/, '');
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}
