import { useContext, useRef, useState } from 'react';
import { UNSAFE_NavigationContext, useLocation } from 'react-router';
import type { RefusedContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { type Carried, carriedIn, isCarried, merged } from '../reader/carried.ts';
import { type Kept, type Progress, update, useKept } from '../reader/kept.ts';
import { Button } from './Button.tsx';
import { entriesOf } from './entries.ts';
import type { Facts } from './useFacts.ts';

interface TakeOverProps {
  content: RefusedContent;
  facts: Facts;
}

/** What a link brings from another device: shown, and taken over only where the reader says so. */
export function TakeOver({ content, facts }: TakeOverProps) {
  const { t } = useWords('refused');
  const { t: list } = useWords('lists');
  const { hash } = useLocation();
  // As in `ShownAs`. The fragment goes with the answer: no link carries it on, no reload asks again.
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const kept = useKept();
  const [before, setBefore] = useState<Carried | null>(null);
  const [said, setSaid] = useState<'taken' | 'left' | 'undone' | null>(null);
  const message = useRef<HTMLParagraphElement>(null);

  const isOffered = isCarried(hash);
  const carried = isOffered ? carriedIn(hash) : null;
  const known = carried && knownOf(carried, content);
  const after = known && merged(kept, known, (guide) => stepsIn(content, guide));
  const isNew = JSON.stringify(after) !== JSON.stringify(merged(kept, {}, () => []));

  function answer(what: 'taken' | 'left') {
    if (what === 'taken' && known) {
      setBefore({ accounts: kept.accounts ?? [], guides: kept.guides ?? {} });
      update((now) => ({ ...now, ...merged(now, known, (guide) => stepsIn(content, guide)) }));
    }
    setSaid(what);
    navigator.replace({ pathname: location.pathname, search: location.search, hash: '' });
    message.current?.focus();
  }

  function undo() {
    update((now: Kept) => ({ ...now, ...before }));
    setBefore(null);
    setSaid('undone');
    message.current?.focus();
  }

  const isSaid = !isOffered && said !== null;
  return (
    <>
      {/* Takes no room before it says something: the page has been painted without it. */}
      <div
        className={`no-print flex flex-wrap items-center gap-x-4 gap-y-2 ${isSaid ? 'mt-4' : ''}`}
      >
        <p ref={message} role="status" tabIndex={-1} className="font-semibold">
          {isSaid && t(`take.${said}`)}
        </p>
        {isSaid && said === 'taken' && (
          <Button kind="quiet" onClick={undo}>
            {list('progress.undo')}
          </Button>
        )}
      </div>
      {isOffered && (
        <section
          aria-labelledby="take"
          className="no-print mt-6 rounded-lg border-2 border-ink bg-card p-6"
        >
          <h2 id="take" className="mb-3 text-xl">
            {t('take.title')}
          </h2>
          {known ? (
            <>
              <p>{t(isNew ? 'take.body' : 'take.same')}</p>
              <ul className="my-4 flex flex-col gap-2">
                {entriesOf(content, known.guides)
                  .filter(({ progress }) => Object.keys(progress).length > 0)
                  .map((entry) => (
                    <li key={entry.key}>
                      <b>{entry.name}</b>
                      {facts.of(entry).map((fact) => (
                        <span key={fact} className="block">
                          {fact}
                        </span>
                      ))}
                    </li>
                  ))}
                {known.accounts && <li>{facts.accounts(known.accounts)}</li>}
              </ul>
              {isPartly(carried, known) && <p className="mb-4">{t('take.unknown')}</p>}
            </>
          ) : (
            <p className="mb-4">{t('take.damaged')}</p>
          )}
          <div className="flex flex-wrap gap-3">
            {known && isNew && (
              <Button kind="main" onClick={() => answer('taken')}>
                {t('take.yes')}
              </Button>
            )}
            <Button kind="quiet" onClick={() => answer('left')}>
              {t(known && isNew ? 'take.no' : 'take.close')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function stepsIn(content: RefusedContent, key: string): readonly string[] {
  const entry = entriesOf(content).find((each) => each.key === key);
  return entry?.guide.stops.map(({ id }) => id) ?? [];
}

/** What this site has guides and steps for; null where it has none. */
function knownOf({ accounts, guides = {} }: Carried, content: RefusedContent): Carried | null {
  const known = entriesOf(content, guides).flatMap(({ key, progress: { done, last, ...rest } }) => {
    const steps = stepsIn(content, key);
    const known = done?.filter((step) => steps.includes(step)) ?? [];
    const progress: Progress = {
      ...(known.length > 0 && { done: known }),
      ...(last && steps.includes(last) && { last }),
      ...rest,
    };
    return Object.keys(progress).length > 0 ? [[key, progress] as const] : [];
  });
  if (known.length === 0 && !accounts) return null;
  return { ...(accounts && { accounts }), guides: Object.fromEntries(known) };
}

function isPartly(carried: Carried, known: Carried): boolean {
  return Object.keys(carried.guides ?? {}).length > Object.keys(known.guides ?? {}).length;
}
