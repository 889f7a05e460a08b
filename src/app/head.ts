import type { Content, GuideContent } from '../content.ts';
import { plainText } from '../locales/markup.ts';
import { type Address, inLanguage, pathOf } from '../paths.ts';
import { type Language, languages } from '../steps/basics.ts';

/** What a page says of itself: written by the build, and again by the browser on navigation. */
export interface Head {
  lang: Language;
  title: string;
  description: string;
  /** Path of the page's one address, without the base; null for a page that has none. */
  path: string | null;
  alternates: readonly { lang: Language | 'x-default'; path: string }[];
  /** The track whose colours it wears. */
  track: string | null;
  /** The day its sources were last read, for the warning that trust has aged. */
  read: string | null;
}

export function headOf(address: Address, content: Content): Head {
  return {
    lang: content.lang,
    ...namesOf(address, content),
    path: address.kind === 'notFound' ? null : pathOf(address),
    alternates: alternatesOf(address),
    track: 'track' in address ? address.track : null,
    read: readOf(address, content),
  };
}

function namesOf(address: Address, content: Content): { title: string; description: string } {
  switch (content.kind) {
    case 'welcome':
      return { title: content.site, description: content.description };
    case 'home': {
      const { shell, home } = content.words;
      return { title: `${shell.site} – ${home.title}`, description: home.description };
    }
    case 'about': {
      const { shell, about } = content.words;
      return { title: `${about.title} – ${shell.site}`, description: about.description };
    }
    case 'track': {
      const { shell, track } = content.words;
      return { title: `${track.title} – ${shell.site}`, description: track.description };
    }
    case 'notFound': {
      const { fr, en } = content.words;
      return {
        title: `${fr.lost.title} – ${en.lost.title}`,
        description: fr.lost.description,
      };
    }
    case 'guide':
      return guideNames(address, content);
  }
}

function guideNames(address: Address, content: GuideContent) {
  const { shell, own, guide } = content.words;
  const site = `${own.name} – ${shell.site}`;
  const step = address.kind === 'step' && content.steps.find(({ id }) => id === address.step);
  const words = step && own.steps[step.id];
  if (!step || !words) {
    const title = `${own.name} – ${content.track.name} – ${shell.site}`;
    return { title, description: own.description };
  }

  const plain = (text: string) =>
    plainText(text, (id) => content.labels[id]?.text[content.lang] ?? '');
  const count = step.number
    ? guide.count
        .replace('{{n}}', String(step.number))
        .replace('{{of}}', String(content.guide.count))
    : guide.terminus;
  const how = typeof words.do === 'string' ? words.do : words.do.computer;
  return {
    title: `${count}${content.lang === 'fr' ? '\u202F' : ''}: ${plain(words.title)} – ${site}`,
    description: plain(how).replace(/(^|\s)\d\s/g, '$1'),
  };
}

function alternatesOf(address: Address): Head['alternates'] {
  if (address.kind === 'notFound') return [];
  const paths = languages.map((lang) => {
    const there = inLanguage(address, lang);
    return { lang, path: there.kind === 'notFound' ? '/' : pathOf(there) };
  });
  const fallback =
    address.kind === 'welcome' || address.kind === 'home' ? '/' : (paths[1]?.path ?? '/');
  return [...paths, { lang: 'x-default', path: fallback }];
}

function readOf(address: Address, content: Content): string | null {
  if (content.kind !== 'guide') return null;
  const steps =
    address.kind === 'step' ? content.steps.filter(({ id }) => id === address.step) : content.steps;
  return steps.map(({ read }) => read).reduce((a, b) => (a < b ? a : b), '9999');
}
