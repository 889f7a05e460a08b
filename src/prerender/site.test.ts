import { expect, test } from 'vitest';
import { languages } from '../locales/languages.ts';
import { htmlFile, isLinked } from '../paths.ts';
import { allGuides, allTracks } from '../steps/catalogue.ts';
import { allPages, contentFiles } from './site.ts';

test('the site has a page for each place of the catalogue in each language, and a few of its own', () => {
  const wanted = [
    ['welcome', 'index.html'],
    ...languages.flatMap((lang) => [
      ['home', `${lang}/index.html`],
      ['about', `${lang}/about/index.html`],
      ['refused', `${lang}/refused/index.html`],
      ...allTracks.map(({ id }) => ['track', `${lang}/${id}/index.html`]),
      ...allGuides.flatMap(({ track, guide }) => [
        ['guide', `${lang}/${track.id}/${guide.id}/index.html`],
        ...guide.steps.map(({ id }) => [
          'step',
          `${lang}/${track.id}/${guide.id}/${id}/index.html`,
        ]),
      ]),
    ]),
    ['offline', 'offline.html'],
    ['notFound', '404.html'],
  ];
  expect(allPages().map(({ kind, address }) => [kind, htmlFile(address)])).toEqual(wanted);
  expect(wanted).toContainEqual(['step', 'en/linkedin/switch/turn-off/index.html']);
});

test('each page holds what its address promises, in its language', () => {
  const wrong = allPages().filter(({ kind, address, content }) => {
    if (address.kind !== kind) return true;
    if (address.kind === 'welcome' || !isLinked(address)) return content.kind !== kind;
    if (content.lang !== address.lang) return true;
    if (content.kind !== (kind === 'step' ? 'guide' : kind)) return true;
    if ('track' in address && 'track' in content && content.track.id !== address.track) return true;
    return 'guide' in address && 'guide' in content && content.guide.id !== address.guide;
  });
  expect(wrong.map(({ address }) => htmlFile(address))).toEqual([]);
});

test('all that a browser may open by itself has a file, one for all steps of a guide', () => {
  const files = contentFiles(allPages());
  const places = ['home', 'about', 'refused', ...allTracks.map(({ id }) => id)];
  const guides = allGuides.map(({ track, guide }) => `${track.id}/${guide.id}`);
  const wanted = languages.flatMap((lang) =>
    [...places, ...guides].map((place) => `content/${lang}/${place}.json`),
  );
  expect([...files.keys()].sort()).toEqual(wanted.sort());
});

test('each file holds the content of its page', () => {
  const pages = allPages();
  const files = contentFiles(pages);
  const guide = pages.find(({ address }) => htmlFile(address) === 'en/meta-ai/facebook/index.html');
  const step = pages.find(
    ({ address }) => htmlFile(address) === 'en/meta-ai/facebook/form/index.html',
  );
  expect(files.get('content/en/meta-ai/facebook.json')).toBe(step?.content);
  expect(step?.content).toBe(guide?.content);
  expect(files.get('content/fr/home.json')).toMatchObject({ kind: 'home', lang: 'fr' });
});
