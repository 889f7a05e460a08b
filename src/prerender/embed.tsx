import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { headOf } from '../app/head.ts';
import { embedPath } from '../components/embed-address.ts';
import { heightMessage } from '../components/embed-snippet.ts';
import { phoneGuess } from '../components/windows.ts';
import type { Page } from '../content.ts';
import { factsOf } from '../locales/languages.ts';
import { carryChoice } from '../pages/carry-choice.ts';
import { EmbedPage } from '../pages/EmbedPage.tsx';
import { obeyButtons } from '../pages/obey-buttons.ts';
import { tellHeight } from '../pages/tell-height.ts';
import { absoluteHref, base, fileHref, pathOf } from '../paths.ts';
import { early, earlyArguments } from '../reader/early.ts';
import { escapeHtml } from './escape.ts';
import { firstPictureLinks, firstPictures } from './first-pictures.ts';
import { filledIn, withoutScript } from './html.tsx';
import { call, firstPictureScript } from './inline-scripts.ts';
import { placesCss } from './place-styles.ts';
import { policyHtml } from './policy.ts';
import type { Template } from './template.ts';
import { usedCss } from './used-css.ts';
import { drawingsCss } from './without-script.ts';

export type EmbeddablePage = Extract<Page, { kind: 'guide' | 'step' }>;
type StepPage = Extract<Page, { kind: 'step' }>;

export function isEmbeddable(page: Page): page is EmbeddablePage {
  return page.kind === 'guide' || page.kind === 'step';
}

/** Where the page's other form lies in the built site. */
export function embedFile({ address }: EmbeddablePage): string {
  return `${embedPath(address).slice(1)}index.html`;
}

/** The page whose other form lies at this path. */
export function embeddedAt(pages: readonly Page[], path: string): EmbeddablePage | undefined {
  return pages.filter(isEmbeddable).find(({ address }) => embedPath(address) === path);
}

/** The form of a page that other sites may show inside theirs: of a guide, its first step. */
export function embedHtml(page: EmbeddablePage, template: Template): string {
  const shown = page.kind === 'step' ? page : firstStepOf(page);
  const { lang, read } = headOf(shown);
  const app = renderToString(
    <StaticRouter basename={base} location={fileHref(embedPath(page.address).slice(1))}>
      <EmbedPage content={shown.content} id={shown.address.step} />
    </StaticRouter>,
  );
  const frame = withoutScript(template.html);
  const css = template.css && usedCss(template.css, frame + app);
  return filledIn(frame, {
    attributes: [
      `lang="${lang}"`,
      `data-ui="${factsOf(lang).ui}"`,
      'data-fonts',
      `data-read="${read}"`,
    ],
    head: embedHead(shown, css),
    app,
  });
}

function firstStepOf({ address, content }: Extract<Page, { kind: 'guide' }>): StepPage {
  const [first] = content.steps;
  if (!first) throw new Error(`${embedPath(address)} has no step`);
  return { kind: 'step', address: { ...address, kind: 'step', step: first.id }, content };
}

/** No more than a frame needs: nobody links to it, or puts it on a home screen. */
function embedHead(page: StepPage, css: string): string {
  const { title, description } = headOf(page);
  const script = embedScripts(page).join(';');
  const style = css + placesCss(page) + drawingsCss(page);
  const pictureLinks = firstPictureLinks(page);
  return [
    ...(css ? [policyHtml([script], style)] : []),
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    // Search engines are to show the step's own page.
    `<link rel="canonical" href="${escapeHtml(absoluteHref(pathOf(page.address)))}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="${fileHref('favicon.svg')}">`,
    ...(style ? [`<style>${style}</style>`] : []),
    `<script>${script}</script>`,
    ...(pictureLinks ? [pictureLinks] : []),
  ].join('\n');
}

function embedScripts(page: StepPage): string[] {
  return [
    // Of what is kept it is told that there is nothing: in somebody else's page none of it is read.
    call(early, [...earlyArguments, {}]),
    ...firstPictureScript(firstPictures(page)),
    call(tellHeight, [heightMessage]),
    call(obeyButtons, []),
    `addEventListener("DOMContentLoaded",()=>${call(carryChoice, [phoneGuess])})`,
  ];
}
