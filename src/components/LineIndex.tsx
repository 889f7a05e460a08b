import { memo, useMemo } from 'react';
import type { GuideLink, LineGroup, LineLink } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { Find, type Findable } from './Find.tsx';
import { LineDisc } from './LineDisc.tsx';
import { PageLink } from './PageLink.tsx';

export interface LineIndexProps {
  /** By which a link on the same page leads here. */
  id: string;
  groups: readonly LineGroup[];
  lang: Language;
}

interface Entry extends Findable {
  guide: GuideLink;
}

/** Every line with its guides, in the order of their names, to be looked through by eye or by word. */
export function LineIndex({ id, groups, lang }: LineIndexProps) {
  const { t } = useWords('find');
  const entries = useMemo(() => groups.flatMap(({ lines }) => lines.flatMap(entriesOf)), [groups]);
  return (
    <section className="mt-12 border-t border-rule pt-8" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="text-2xl">
        {t('lines')}
      </h2>
      <Find label={t('service')} entries={entries}>
        {(found) => <Groups groups={groups} found={found} lang={lang} />}
      </Find>
    </section>
  );
}

function entriesOf(line: LineLink): Entry[] {
  return line.guides.map((guide) => ({
    guide,
    text: [line.name, line.line, guide.name, guide.app].join(' '),
    also: line.hosts.join(' '),
  }));
}

interface GroupsProps {
  groups: readonly LineGroup[];
  found: readonly Entry[];
  lang: Language;
}

/** The most letters that need no way to each. */
const few = 5;

const Groups = memo(({ groups, found, lang }: GroupsProps) => {
  const { t } = useWords('find');
  const left = withOnly(groups, new Set(found.map(({ guide }) => guide)));
  return (
    <>
      {left.length > few && (
        <nav aria-label={t('letters')} className="no-print mt-3">
          <ul className="flex flex-wrap">
            {left.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${idOf(letter)}`} className="touch min-w-11 font-bold text-ink">
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {left.map(({ letter, lines }) => (
        <section
          key={letter}
          aria-labelledby={idOf(letter)}
          className="mt-6 border-t border-rule pt-4 wide:grid wide:grid-cols-[4rem_1fr]"
        >
          <h3 id={idOf(letter)} tabIndex={-1} className="text-xl text-soft">
            {letter}
          </h3>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-5 max-wide:mt-3">
            {lines.map((line) => (
              <Line key={line.id} line={line} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
});

function Line({ line, lang }: { line: LineLink; lang: Language }) {
  const here = { lang, track: line.id };
  return (
    <li data-track={line.id} className="flex gap-3">
      <LineDisc sign={line.sign} />
      <div>
        <PageLink
          to={pathOf({ kind: 'track', ...here })}
          className="touch font-bold text-ink no-underline hover:underline"
        >
          {line.name}
        </PageLink>
        <ul className="flex flex-wrap gap-x-4">
          {line.guides.map((guide) => (
            <li key={guide.id}>
              <PageLink
                to={pathOf({ kind: 'guide', ...here, guide: guide.id })}
                className="inline-block py-1.5 text-sm leading-snug text-ink"
              >
                {guide.name}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Without the guides that are not among these, nor the lines and letters that then have none. */
function withOnly(groups: readonly LineGroup[], found: ReadonlySet<GuideLink>): LineGroup[] {
  const linesOf = (group: LineGroup) =>
    group.lines
      .map((line) => ({ ...line, guides: line.guides.filter((guide) => found.has(guide)) }))
      .filter(({ guides }) => guides.length > 0);
  return groups
    .map((group) => ({ ...group, lines: linesOf(group) }))
    .filter(({ lines }) => lines.length > 0);
}

function idOf(letter: string): string {
  return `at-${letter.slice(0, 1)}`;
}
