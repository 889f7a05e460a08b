import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Button, buttonClass } from '../components/Button.tsx';
import { dayInWords, today } from '../components/dates.ts';
import { type Entry, entriesOf, sorted } from '../components/entries.ts';
import { Tick } from '../components/icons.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { Left, Records } from '../components/Records.tsx';
import { TakeOver } from '../components/TakeOver.tsx';
import { useCopy } from '../components/useCopy.ts';
import { type Facts, useFacts } from '../components/useFacts.ts';
import { useLater } from '../components/useLoaded.ts';
import type { RefusedContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { pathOf } from '../paths.ts';
import { type Carried, isCarried } from '../reader/carried.ts';
import { unread, useKept } from '../reader/kept.ts';
import { setProgress } from '../reader/progress.ts';

/** The reader's own page: what this device keeps, as a record to print, to copy or to take along. */
export function RefusedPage({ content }: { content: RefusedContent }) {
  const { t } = useWords('refused');
  const { t: shell } = useWords('shell');
  const { t: list } = useWords('lists');
  const { lang } = content;
  const { hash } = useLocation();
  const kept = useKept();
  const isRead = kept !== unread;
  const { guides, accounts } = kept;
  const facts = useFacts(content);
  const entries = entriesOf(content, guides);
  const { refused, waiting, begun, untouched } = sorted(entries);
  const isEmpty = untouched.length === entries.length && !accounts;
  const [forgotten, setForgotten] = useState<Entry | null>(null);
  const said = useRef<HTMLParagraphElement>(null);

  function forget(entry: Entry) {
    setForgotten(entry);
    // The button is gone, or elsewhere.
    said.current?.focus();
  }

  function undo() {
    if (forgotten) setProgress(forgotten.key, () => forgotten.progress);
    setForgotten(null);
    said.current?.focus();
  }

  const home = pathOf({ kind: 'home', lang });
  return (
    <div className="kept-page mx-auto max-w-page px-4 wide:pt-8">
      <h1 tabIndex={-1} className="text-3xl narrow:text-4xl">
        {shell('refused')}
      </h1>
      <p className="no-print mt-4 text-lg">{t('intro')}</p>
      <noscript>
        <p className="mt-4">{t('noScript')}</p>
      </noscript>
      {isRead && <TakeOver content={content} facts={facts} />}
      <div className="no-print mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p ref={said} role="status" tabIndex={-1}>
          {forgotten && t('forgotten', { name: forgotten.name })}
        </p>
        {forgotten && (
          <Button kind="quiet" onClick={undo}>
            {list('progress.undo')}
          </Button>
        )}
      </div>
      {isEmpty && !(isRead && isCarried(hash)) && (
        <div className={isRead ? '' : 'when-nothing'}>
          <p className="mt-4 noscript:hidden">{t('nothing')}</p>
          <PageLink to={home} className={`no-print mt-5 ${buttonClass('line')}`}>
            {t('begin')}
          </PageLink>
        </div>
      )}
      {isRead && !isEmpty && (
        <>
          <p className="mt-2 text-sm text-soft">
            {t('record', { date: dayInWords(today(), lang) })}
          </p>
          {/* A tick says that it is done, not that it was granted. */}
          {accounts && <p className="mt-3">{facts.accounts(accounts)}</p>}
          {refused.length > 0 && (
            <Part id="refused" title={t('refused')}>
              <Records entries={refused} lang={lang} facts={facts} onForget={forget} />
            </Part>
          )}
          {waiting.length > 0 && (
            <Part id="waiting" title={t('waiting')}>
              <Records entries={waiting} lang={lang} facts={facts} onForget={forget} />
            </Part>
          )}
          <Part id="left" title={t('left')}>
            {begun.length + untouched.length === 0 && <p>{t('allDone')}</p>}
            <Left
              entries={content.many ? begun : [...begun, ...untouched]}
              lang={lang}
              facts={facts}
              onForget={forget}
            />
            {content.many && untouched.length > 0 && (
              <PageLink to={home} className="no-print touch text-ink">
                {t('more')}
              </PageLink>
            )}
          </Part>
          <Taking>
            {[
              `${shell('site')} – ${shell('refused')}`,
              t('record', { date: dayInWords(today(), lang) }),
              ...(accounts ? [facts.accounts(accounts)] : []),
              ...inLines(t('refused'), refused, facts),
              ...inLines(t('waiting'), waiting, facts),
              ...inLines(t('left'), begun, facts),
            ].join('\n')}
          </Taking>
          <Carrying carried={{ ...(accounts && { accounts }), ...(guides && { guides }) }} />
        </>
      )}
    </div>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  const isDone = id === 'refused';
  return (
    <section className="mt-8" aria-labelledby={id}>
      <h2 id={id} className={`mb-3 text-2xl ${isDone ? 'text-done' : ''}`}>
        {isDone && <Tick />} {title}
      </h2>
      {children}
    </section>
  );
}

/** Prints the record, or copies it as a plain text, which is then seen. */
function Taking({ children }: { children: string }) {
  const { t } = useWords('refused');
  const { t: guide } = useWords('guide');
  const { source, state, copy } = useCopy<HTMLPreElement>();
  return (
    <div className="no-print mt-8 flex flex-wrap gap-3">
      <Button kind="quiet" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button kind="quiet" onClick={copy}>
        {t('copy')}
      </Button>
      <p role="status" className="basis-full empty:hidden">
        {state !== 'idle' && guide(`copy.${state}`)}
      </p>
      <pre
        ref={source}
        hidden={state === 'idle'}
        className="min-w-0 basis-full rounded-sm border border-rule bg-card px-3 py-2 font-text text-xs whitespace-pre-wrap wrap-anywhere select-all"
      >
        {children}
      </pre>
    </div>
  );
}

const loadCarry = () => import('../components/Carry.tsx');

/** Takes the record to another device. */
function Carrying({ carried }: { carried: Carried }) {
  const { t } = useWords('refused');
  const [isOpen, setOpen] = useState(false);
  const loaded = useLater(loadCarry, isOpen);
  return (
    <section className="no-print mt-10" aria-labelledby="carry">
      <h2 id="carry" className="mb-3 text-xl">
        {t('carry.title')}
      </h2>
      <p className="mb-4">{t('carry.body')}</p>
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('carry.open')}
      </Button>
      {isOpen && loaded && <loaded.Carry carried={carried} />}
    </section>
  );
}

/** A part of the record: its title, then each guide with what is said of it. */
function inLines(title: string, entries: readonly Entry[], facts: Facts): string[] {
  if (entries.length === 0) return [];
  return ['', title, ...entries.flatMap((entry) => [`– ${entry.name}`, ...facts.of(entry)])];
}
