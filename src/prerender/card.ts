import { stepNames } from '../app/head.ts';
import type { GuideContent, Page } from '../content.ts';
import { createWords } from '../locales/i18n.ts';
import { cardKey } from '../paths.ts';
import type { Card, CardLine } from '../pictures/card.tsx';
import { allTracks } from '../steps/catalogue.ts';
import { words } from './content/words.ts';

/** How many lines a card has room for. */
const mostLines = 2;

/** What a chat shows of a page; null for those that stand in for others. */
export function cardOf(page: Page): Card | null {
  const { lang } = page.content;
  const key = cardKey(page.address);
  const parts = partsOf(page);
  if (!key || !parts) return null;
  return { key, lang, site: words[lang].shell.site, ...parts };
}

type Parts = Omit<Card, 'key' | 'lang' | 'site'>;

function partsOf(page: Page): Parts | null {
  switch (page.kind) {
    case 'welcome': {
      const [title = '', alsoTitle = ''] = page.content.homes.map(({ heading }) => heading);
      return { title, alsoTitle, drawn: firstLines() };
    }
    case 'home':
      return { title: page.content.words.home.heading, drawn: firstLines() };
    case 'about':
      return { title: page.content.words.about.title, drawn: firstLines() };
    case 'refused':
      return { title: page.content.words.shell.refused, drawn: firstLines() };
    case 'track': {
      const { track, words: own } = page.content;
      const [first] = track.guides;
      const drawn = first ? [drawnLine(track.id, first.stops)] : [];
      return { line: nameOf(track), title: own.track.title, drawn };
    }
    case 'guide':
      return partsOfGuide(page.content);
    case 'step': {
      const { track, guide } = page.content;
      const { where, title } = stepNames(page);
      const at = guide.stops.findIndex(({ id }) => id === page.address.step);
      return {
        line: nameOf(track),
        where: `${where} · ${guide.name}`,
        title,
        drawn: [{ ...drawnLine(track.id, guide.stops), at }],
      };
    }
    case 'notFound':
    case 'offline':
      return null;
  }
}

function partsOfGuide({ lang, words: own, track, guide }: GuideContent): Parts {
  const { count, minutes } = guide;
  return {
    line: nameOf(track),
    where: createWords(lang, own).getFixedT(null, 'lists')('card', { count, minutes }),
    title: guide.name,
    drawn: [drawnLine(track.id, guide.stops)],
  };
}

function nameOf({ id, line }: { id: string; line: string }): NonNullable<Card['line']> {
  return { track: id, name: line, sign: allTracks.find((each) => each.id === id)?.sign ?? '' };
}

function drawnLine(track: string, stops: readonly { refuses?: boolean }[]): CardLine {
  return { track, stops: stops.map(({ refuses = false }) => ({ refuses })) };
}

/** The lines that come first, each by its first guide. */
function firstLines(): CardLine[] {
  return allTracks
    .slice(0, mostLines)
    .map(({ id, guides: [first] }) => drawnLine(id, first?.steps ?? []));
}
