import type { Page, StepContent } from '../content.ts';
import { factsOf, fallbackLanguage, type Language, languages } from '../locales/languages.ts';
import { plainText } from '../locales/markup.ts';
import { type Address, inLanguage, isLinked, pathOf } from '../paths.ts';

/** What a page says of itself: written by the build, and again by the browser on navigation. */
export interface Head {
  lang: Language;
  title: string;
  description: string;
  /** Path of the page's one address, without the base; null for a page that has none. */
  path: string | null;
  alternates: readonly { lang: Language | 'x-default'; path: string }[];
  /** The day since which its sources stand unread, for the warning that trust has aged. */
  read: string | null;
}

export function headOf(page: Page): Head {
  return {
    lang: page.content.lang,
    ...namesOf(page),
    path: isLinked(page.address) ? pathOf(page.address) : null,
    alternates: alternatesOf(page.address),
    read: readOf(page),
  };
}

function namesOf(page: Page): { title: string; description: string } {
  switch (page.kind) {
    case 'welcome': {
      const { site, description } = page.content;
      return { title: site, description };
    }
    case 'home': {
      const { shell, home } = page.content.words;
      return { title: `${shell.site} – ${home.title}`, description: home.description };
    }
    case 'about': {
      const { shell, about } = page.content.words;
      return { title: `${about.title} – ${shell.site}`, description: about.description };
    }
    case 'refused': {
      const { shell, refused } = page.content.words;
      return { title: `${shell.refused} – ${shell.site}`, description: refused.description };
    }
    case 'track': {
      const { shell, track } = page.content.words;
      return { title: `${track.title} – ${shell.site}`, description: track.description };
    }
    case 'guide': {
      const { words, guide, track, description } = page.content;
      return { title: `${guide.name} – ${track.name} – ${words.shell.site}`, description };
    }
    case 'step': {
      const { words, guide } = page.content;
      const { where, title, description } = stepNames(page);
      const { colon, site } = words.shell;
      return { title: `${where}${colon} ${title} – ${guide.name} – ${site}`, description };
    }
    case 'notFound': {
      const { fr, en } = page.content.words;
      return { title: `${fr.lost.title} – ${en.lost.title}`, description: fr.lost.description };
    }
    case 'offline': {
      const { fr, en } = page.content.words;
      return { title: `${fr.offline.title} – ${en.offline.title}`, description: fr.offline.body };
    }
  }
}

type OfStep = Extract<Page, { kind: 'step' }>;

function stepOf({ address, content }: OfStep): StepContent {
  const step = content.steps.find(({ id }) => id === address.step);
  if (!step) {
    throw new Error(`${content.track.id}/${content.guide.id} has no step ${address.step}`);
  }
  return step;
}

/** Where a step lies in its guide, and what is done there; without markup. */
export function stepNames(page: OfStep) {
  const { lang, words, guide, labels } = page.content;
  const step = stepOf(page);
  const plain = (text: string) => plainText(text, (id) => labels[id]?.text[factsOf(lang).ui] ?? '');
  const { count, part } = words.guide;
  const where =
    step.part === 'counted'
      ? count.replace('{{n}}', String(step.number)).replace('{{of}}', String(guide.count))
      : part[step.part];
  const how = typeof step.do === 'string' ? step.do : step.do.computer;
  return { where, title: plain(step.title), description: plain(how) };
}

function alternatesOf(address: Address): Head['alternates'] {
  if (!isLinked(address)) return [];
  const pathIn = (lang: Language) => {
    const there = inLanguage(address, lang);
    return isLinked(there) ? pathOf(there) : '/';
  };
  const isFront = address.kind === 'welcome' || address.kind === 'home';
  return [
    ...languages.map((lang) => ({ lang, path: pathIn(lang) })),
    // The front page picks a language; of every other page, the English one is for all the rest.
    { lang: 'x-default', path: isFront ? '/' : pathIn(fallbackLanguage) },
  ];
}

function readOf(page: Page): string | null {
  if (page.kind === 'step') return stepOf(page).read;
  if (page.kind !== 'guide') return null;
  return page.content.steps.map(({ read }) => read).sort()[0] ?? null;
}
