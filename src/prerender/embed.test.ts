import { expect, test } from 'vitest';
import { headOf } from '../app/head.ts';
import { embedPath } from '../components/embed-address.ts';
import { phoneGuess } from '../components/windows.ts';
import { carryChoice } from '../pages/carry-choice.ts';
import { obeyButtons } from '../pages/obey-buttons.ts';
import { pages } from '../testing/pages.ts';
import { embeddedAt, embedFile, embedHtml, isEmbeddable } from './embed.tsx';
import { escapeHtml } from './escape.ts';
import { firstPictureLinks } from './first-pictures.ts';
import { call } from './inline-scripts.ts';
import { placesCss } from './place-styles.ts';
import { policyHtml } from './policy.ts';
import type { Template } from './template.ts';
import { drawingsCss } from './without-script.ts';

const template: Template = {
  entry: '/assets/index.js',
  html: '<html lang="fr"><head><!--head--><script type="module" src="/a.js"></script></head><body><!--app--></body></html>',
  css: 'a{color:red}',
  styles: '/assets/a.css',
  scripts: () => ['/assets/b.js'],
};

function pageAt(path: string) {
  const page = embeddedAt(pages, path);
  if (!page) throw new Error(`Nothing is embedded at ${path}`);
  return page;
}

test('a guide and each of its steps have a form for other sites, and nothing else has', () => {
  const kinds = new Set(pages.filter(isEmbeddable).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['guide', 'step']);
  const page = pageAt('/embed/fr/linkedin/switch/');
  expect(page.kind).toBe('guide');
  expect(embedFile(page)).toBe('embed/fr/linkedin/switch/index.html');
  expect(embeddedAt(pages, '/fr/linkedin/switch/')).toBeUndefined();
});

test('a guide’s form is that of its first step', () => {
  const [first] = pageAt('/embed/en/linkedin/switch/').content.steps;
  const step = pageAt(`/embed/en/linkedin/switch/${first?.id}/`);
  expect(embedHtml(pageAt('/embed/en/linkedin/switch/'), template)).toBe(embedHtml(step, template));
});

test('it says its language and the day of its sources, and asks for its fonts by itself', () => {
  const html = embedHtml(pageAt('/embed/fr/linkedin/switch/turn-off/'), template);
  expect(html).toMatch(/<html lang="fr" data-ui="fr" data-fonts data-read="20\d\d-\d\d-\d\d">/);
});

test('its head says what a frame needs, the policy first, and names the picture for who has no script', () => {
  const page = pageAt('/embed/fr/linkedin/switch/turn-off/');
  if (page.kind !== 'step') throw new Error('Not a step');
  const html = embedHtml(page, template);
  const [, head = ''] = /<head>(.*)<\/head>/s.exec(html) ?? [];
  const { title, description } = headOf(page);
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(head) ?? [];
  const style = `a{color:red}${placesCss(page)}${drawingsCss(page)}`;
  expect(placesCss(page)).not.toBe('');
  expect(drawingsCss(page)).not.toBe('');
  expect(head.split('\n')).toEqual([
    policyHtml([script], style),
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    // Search engines are to show the step's own page.
    '<link rel="canonical" href="/fr/linkedin/switch/turn-off/">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="/favicon.svg">',
    `<style>${style}</style>`,
    ...`<script>${script}</script>`.split('\n'),
    firstPictureLinks(page),
  ]);
  // Once the page is there, what was chosen is carried on; where it cannot be asked, a query tells a phone.
  const carried = call(carryChoice, [phoneGuess]);
  const last = `${call(obeyButtons, [])};addEventListener("DOMContentLoaded",()=>${carried})`;
  expect(script.endsWith(`;${last}`)).toBe(true);
});

test('in development it has no policy, and the rules of its own pictures alone', () => {
  const page = pageAt('/embed/fr/linkedin/switch/turn-off/');
  const html = embedHtml(page, { ...template, css: '' });
  expect(html).not.toContain('Content-Security-Policy');
  expect(html).toContain('<head><title>');
  expect(html).not.toContain('color:red');
});

test('it has no program, no part of the site around it, and reads nothing that is kept', () => {
  const html = embedHtml(pageAt('/embed/fr/linkedin/switch/turn-off/'), template);
  expect(html).not.toMatch(/type="module"|\/assets\/|manifest"|speculationrules|data-content/);
  expect(html).not.toMatch(/aria-current|href="#main"/);
  expect(html).toContain('(function early(');
  expect(html).toMatch(/\("non-merci",\["computer","phone"\],.*,\{\}\);/);
  expect(html).toContain('("non-merci:height")');
});

test('its links stay in other sites’ pages, or open a tab of their own', () => {
  for (const page of pages.filter(isEmbeddable)) {
    const links = embedHtml(page, template).match(/<a [^>]*>/g) ?? [];
    const wrong = links.filter(
      (link) => !/href="(#|\/embed\/)/.test(link) && !/target="_blank" rel="noopener/.test(link),
    );
    expect(wrong, embedPath(page.address)).toEqual([]);
    expect(links.length).toBeGreaterThan(1);
  }
});
