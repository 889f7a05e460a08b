import { describe, expect, test } from 'vitest';
import { languages } from '../../src/locales/languages.ts';
import { contentFile, isLinked } from '../../src/paths.ts';
import { redirectsOf } from '../../src/prerender/redirect.ts';
import { allGuides, allTracks } from '../../src/steps/catalogue.ts';
import { renames } from '../../src/steps/renames.ts';
import { siteUrl } from './build-second.ts';
import { faults, fileAt, readText, rootSite, sites, subSite } from './sites.ts';

/** Every page but those that stand in for others, from the catalogue. */
const pageFiles = [
  'index.html',
  ...languages.flatMap((lang) => [
    `${lang}/index.html`,
    `${lang}/about/index.html`,
    `${lang}/refused/index.html`,
    ...allTracks.map(({ id }) => `${lang}/${id}/index.html`),
    ...allGuides.flatMap(({ track, guide }) => [
      `${lang}/${track.id}/${guide.id}/index.html`,
      ...guide.steps.map(({ id }) => `${lang}/${track.id}/${guide.id}/${id}/index.html`),
    ]),
  ]),
];

/** What other sites may show of the guides. */
const embedFiles = allGuides.flatMap(({ track, guide }) =>
  languages.flatMap((lang) =>
    ['', ...guide.steps.map(({ id }) => `${id}/`)].map(
      (step) => `embed/${lang}/${track.id}/${guide.id}/${step}index.html`,
    ),
  ),
);

describe.each(sites)('the site built for $base', (site) => {
  const { base, origin, files, pages } = site;

  test('holds a page for each place of the catalogue, and no other', () => {
    const written = files.filter((file) => file.endsWith('.html'));
    const old = redirectsOf(renames).map(({ file }) => file);
    const standIns = ['404.html', 'offline.html'];
    expect(written.sort()).toEqual([...pageFiles, ...embedFiles, ...standIns, ...old].sort());
    expect(pages.map(({ file }) => file).sort()).toEqual([...pageFiles, ...standIns].sort());
  });

  test('holds one file of content for each page that the browser may open by itself, and no other', () => {
    const wanted = pages.flatMap(({ page }) => contentFile(page.address) ?? []);
    const written = files.filter((file) => file.startsWith('content/'));
    expect(written.sort()).toEqual([...new Set(wanted)].sort());
    // As many as there are pages but steps, in each language.
    expect(written.length).toBe(languages.length * (3 + allTracks.length + allGuides.length));
  });

  test('holds nothing that only the build needs', () => {
    const left = files.filter((file) => /\.vite|\.map$|\.tsx?$/.test(file));
    expect(left).toEqual([]);
  });

  test('holds scripts of the pages that a script opens, of parts that come when they are wanted, and of no other', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    const names = scripts.map((file) => file.replace(/^assets\/(.+)-.{8}\.js$/, '$1'));
    expect(names.sort()).toEqual([
      'AboutPage',
      'Along',
      'Answered',
      'Carry',
      'CheckView',
      'Due',
      'EmbedCode',
      'Fields',
      'GuidePage',
      'HomePage',
      'Letter',
      'LineIndex',
      'QrCode',
      'RefusedPage',
      'Remind',
      'Shared',
      'StepProgress',
      'TrackPage',
      'Zoom',
      'app',
      'index',
      'late',
      'libraries',
      'reminder',
      'rolldown-runtime',
      'understood',
      'worker.js',
    ]);
  });

  test('tells the worker every file of the program, by its name', () => {
    const named: string[] = JSON.parse(readText(site, 'program.json'));
    expect(named.sort()).toEqual(files.filter((file) => file.startsWith('assets/')).sort());
    expect(named).toContainEqual(expect.stringMatching(/\.woff2$/));
  });

  test('can be put on a home screen, with what that needs', () => {
    for (const lang of languages) {
      const { icons, start_url, shortcuts } = JSON.parse(readText(site, `${lang}.webmanifest`));
      const hrefs = [...icons.map(({ src }: { src: string }) => src), start_url];
      const all = hrefs.concat(shortcuts.map(({ url }: { url: string }) => url));
      expect(all.filter((href) => !fileAt(site, href))).toEqual([]);
    }
    const unnamed = faults(site, ({ page, document }) => {
      const links = document.querySelectorAll('link[rel=manifest], link[rel=apple-touch-icon]');
      const hrefs = [...links].map((link) => link.getAttribute('href') ?? '');
      const wanted = isLinked(page.address) ? 2 : 0;
      return hrefs.length === wanted && hrefs.every((href) => fileAt(site, href)) ? [] : hrefs;
    });
    expect(unnamed).toEqual([]);
  });

  test('names our fonts in its pages, once, and not again in the sheet that the program brings', () => {
    const own = /@font-face\{[^}]*font-display:optional/g;
    for (const { html, file } of site.pages) expect(html.match(own), file).toHaveLength(2);
    for (const file of files.filter((each) => each.endsWith('.css'))) {
      expect(readText(site, file), file).not.toMatch(own);
    }
  });

  test('carries no page that only the build draws, and no word of a guide, in its scripts', () => {
    const code = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => readText(site, file))
      .join('\n');
    const secrets = ['data-lost', 'meta-ai', 'linkedin', 'mypreferences', 'Étape'];
    expect(secrets.filter((secret) => code.includes(secret))).toEqual([]);
  });

  test('lists each page but the lost one and the reader’s own in its site map, where the site knows its address', () => {
    if (!origin) {
      expect(files.filter((file) => /sitemap|robots/.test(file))).toEqual([]);
      return;
    }
    const map = new DOMParser().parseFromString(readText(site, 'sitemap.xml'), 'application/xml');
    expect(map.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(map.documentElement.localName).toBe('urlset');
    const listed = [...map.querySelectorAll('urlset > url > loc')].map(
      ({ textContent }) => textContent,
    );
    const found = listed.map(
      (url) => url.startsWith(origin) && fileAt(site, url.slice(origin.length)),
    );
    // The reader's own page has nothing for anybody else.
    const own = /^\w+\/refused\//;
    expect(found.sort()).toEqual(pageFiles.filter((file) => !own.test(file)).sort());
    expect(readText(site, 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n`,
    );
  });

  test('leaves no tag, gap or value of ours in its text', () => {
    const rough = faults(site, ({ html }) => {
      const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<\/?\w[^>]*>/g, ' ');
      const names = html.match(/\s(?:alt|title|aria-label|content)="[^"]*"/g) ?? [];
      return [text, ...names].flatMap(
        (each) =>
          each.match(/\{\{\w+\}\}|&lt;\/?(ui|n|fr|en)&gt;|\bundefined\b|\bNaN\b|\[object /g) ?? [],
      );
    });
    expect(rough).toEqual([]);
  });

  test('says of each line how many stops it has before the first is read, with a rule for so many', () => {
    const wrong = faults(site, ({ page, html, document }) => {
      if (page.kind !== 'step') return [];
      const columns = `grid-cols-${page.content.guide.stops.length}`;
      const line = document.querySelector('nav ol');
      return line?.classList.contains(columns) && html.includes(`.${columns}{`) ? [] : [columns];
    });
    expect(wrong).toEqual([]);
  });

  test('names no other host as its own', () => {
    const names = /localhost|127\.0\.0\.1|example\.org/;
    const strange = faults(site, ({ html }) => names.exec(html.replaceAll(siteUrl, '')) ?? []);
    expect(strange).toEqual([]);
    const named = pages.filter(({ html }) => html.includes(siteUrl));
    // All but those that stand in for others.
    expect(named.length).toBe(origin === siteUrl ? pages.length - 2 : 0);
  });
});

test('both sites hold the same files, but for the names of scripts and styles, and what needs an address', () => {
  const plain = (files: readonly string[]) =>
    files
      .filter((file) => !/^(sitemap\.xml$|robots\.txt$|cards\/|oembed\/)/.test(file))
      .map((file) => file.replace(/-.{8}\.(js|css)$/, '.$1'))
      .sort();
  expect(plain(subSite.files)).toEqual(plain(rootSite.files));
});
