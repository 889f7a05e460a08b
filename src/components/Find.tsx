import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { bare, bareWords } from '../locales/bare.ts';
import { useWords } from '../locales/useWords.ts';
import { useHydrated } from '../reader/hydrated.tsx';

/** Something to be found. */
export interface Findable {
  /** What it is found by. */
  text: string;
  /** What it is found by where nothing is found by its text. */
  also?: string;
}

interface FindProps<T> {
  /** What can be looked for. */
  label: string;
  /** The same list at each call, as long as nothing changed. */
  entries: readonly T[];
  /** Shows what was found: all, as long as nothing is looked for. */
  children: (found: readonly T[]) => ReactNode;
}

/**
 * A field above a list, which then shows only what holds each of the words that are typed. They are
 * looked for in the page itself, and neither kept nor sent.
 */
export function Find<T extends Findable>({ label, entries, children }: FindProps<T>) {
  const { t } = useWords('find');
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // A slow phone draws what was typed first, then what was found.
  const asked = useDeferredValue(typed);
  const isAsked = bareWords(asked).length > 0;
  const found = useMemo(() => foundBy(asked, entries), [asked, entries]);

  const clear = () => {
    setTyped('');
    field.current?.focus();
  };
  return (
    <>
      {/* Without script it could do nothing; before it, its place is kept: nothing may jump. */}
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>. */}
      <div
        role="search"
        className={`no-print mt-5 block max-w-lead noscript:hidden ${hydrated ? '' : 'invisible'}`}
        onKeyDown={({ key }) => key === 'Escape' && clear()}
      >
        <label>
          <span className="font-semibold">{label}</span>
          <input
            ref={field}
            type="search"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="mt-1 block w-full rounded-sm border border-soft bg-card px-3 py-2.5 [&::-webkit-search-cancel-button]:appearance-none"
          />
        </label>
        <div className="mt-2 flex min-h-7 flex-wrap items-center gap-x-4">
          <p role="status" className="min-w-0 wrap-anywhere">
            {isAsked && said(t, asked, found.length)}
          </p>
          {isAsked && (
            <button
              type="button"
              onClick={clear}
              className="touch cursor-pointer font-semibold text-ink underline"
            >
              {t('clear')}
            </button>
          )}
        </div>
      </div>
      {children(found)}
    </>
  );
}

function said(t: ReturnType<typeof useWords<'find'>>['t'], asked: string, count: number): string {
  return count > 0 ? t('found', { count }) : t('none', { typed: asked.trim() });
}

function foundBy<T extends Findable>(asked: string, entries: readonly T[]) {
  const words = bareWords(asked);
  const holding = (textOf: (entry: T) => string) =>
    entries.filter((entry) => {
      const text = bare(textOf(entry));
      return words.every((word) => text.includes(word));
    });
  const found = holding(({ text }) => text);
  return found.length > 0 ? found : holding(({ text, also = '' }) => `${text} ${also}`);
}
