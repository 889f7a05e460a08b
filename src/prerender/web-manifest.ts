import type { Language } from '../locales/languages.ts';
import { fileHref, pathOf } from '../paths.ts';
import { icons } from '../pictures/icons.ts';
import { allTracks } from '../steps/catalogue.ts';
import { trackWords, words } from './content/words.ts';

/** Systems show the first few; with many lines the home page is where one looks. */
const mostShortcuts = 4;

export function webManifestFile(lang: Language): string {
  return `${lang}.webmanifest`;
}

/** What a system needs to put the site on a home screen, in one of our languages. */
export function webManifest(lang: Language): string {
  const { shell, home } = words[lang];
  const href = (path: string) => fileHref(path.slice(1));
  const start = href(pathOf({ kind: 'home', lang }));
  return JSON.stringify({
    id: start,
    name: shell.site,
    short_name: shell.site,
    description: home.description,
    lang,
    start_url: start,
    scope: fileHref(''),
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    icons: icons.map(({ file, size, whole }) => ({
      src: fileHref(`icons/${file}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: whole ? 'maskable' : 'any',
    })),
    shortcuts: allTracks.slice(0, mostShortcuts).map((track) => ({
      name: trackWords(track, lang).title,
      short_name: track.name,
      url: href(pathOf({ kind: 'track', lang, track: track.id })),
    })),
  });
}
