import { pictureHref } from '../../components/Sheet.tsx';
import type { GuideContent, Page, ScreenContent, StepContent } from '../../content.ts';
import { factsOf, type Language } from '../../locales/languages.ts';
import { plainText } from '../../locales/markup.ts';
import { fileHref, pathOf } from '../../paths.ts';
import type { ByDevice } from '../../steps/basics.ts';

export type StepPage = Extract<Page, { kind: 'step' }>;

/**
 * The same step as somebody might write it who has an hour and no program: its words, its picture and
 * its links in plain HTML, with a small style sheet. What our page costs more is what it does more.
 */
export function writtenByHand({ address, content }: StepPage): string {
  const step = content.steps.find(({ id }) => id === address.step);
  if (!step) throw new Error(`No step ${address.step}`);
  const { lang, guide, words } = content;
  const index = content.steps.indexOf(step);
  const link = (to: StepContent | undefined, rel: string, text: string) =>
    to ? `<a rel="${rel}" href="${hrefOf({ ...address, step: to.id })}">${text}</a>` : '';
  const plain = (text: string) =>
    plainText(text, (id) => content.labels[id]?.text[factsOf(lang).ui] ?? id);
  const both = (text: ByDevice<string> | undefined) =>
    (typeof text === 'string' ? [text] : Object.values(text ?? {})).map((each) => p(plain(each)));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(step.title)} – ${guide.name}</title>
<style>${css}</style>
</head>
<body>
<header>${words.shell.site}</header>
<main>
<p>${guide.name}</p>
<h1>${plain(step.title)}</h1>
${both(step.do).join('\n')}
${both(step.see).join('\n')}
${step.open ? `<p><a href="${step.open.href}">${content.app}</a></p>` : ''}
${pictureOf(step, lang)}
<nav>${link(content.steps[index - 1], 'prev', words.guide.back)} ${link(content.steps[index + 1], 'next', words.guide.next)}</nav>
${both(step.help).join('\n')}
${step.causes.map(({ title, answer }) => `<h2>${plain(title)}</h2>\n${p(plain(answer))}`).join('\n')}
${step.claims.map(({ text }) => p(plain(text))).join('\n')}
${sourcesOf(step, content)}
</main>
<footer>${words.shell.independent}</footer>
</body>
</html>
`;
}

const css =
  'body{max-width:43rem;margin:auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#1d1a16;' +
  'background:#faf6ee}img{max-width:100%;height:auto}nav{display:flex;gap:1rem}a{color:#9c230f}';

function hrefOf(address: StepPage['address']): string {
  return fileHref(pathOf(address).slice(1));
}

function p(text: string): string {
  return `<p>${text}</p>`;
}

/** What a phone is shown of a step. */
export function screenOnPhone({ screens }: StepContent, lang: Language): ScreenContent | undefined {
  const drawn = screens.filter(({ ui }) => ui === factsOf(lang).ui);
  return drawn.find(({ device }) => device === 'phone') ?? drawn[0];
}

function pictureOf(step: StepContent, lang: Language): string {
  const screen = screenOnPhone(step, lang);
  if (!screen) return '';
  const picture = screen.narrow ?? screen.picture;
  const { width, height } = picture;
  return `<img src="${pictureHref(picture, 'avif')}" width="${width}" height="${height}" alt="">`;
}

function sourcesOf({ sources }: StepContent, content: GuideContent): string {
  const items = sources.flatMap((id) => {
    const source = content.sources[id];
    return source ? `<li><a href="${source.href ?? ''}">${source.name}</a></li>` : [];
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
