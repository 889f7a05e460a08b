import { createContext, useContext } from 'react';
import type { LabelContent } from '../content.ts';
import { platformLanguages } from '../steps/basics.ts';

/** The platform's labels that the page at hand may name. */
export const Labels = createContext<Readonly<Record<string, LabelContent>>>({});

interface LabelTextProps {
  /** Id of a label. */
  id: string;
  className?: string;
}

/**
 * A platform's words, in the language in which the reader's platform stands. Both are in the page;
 * the style sheet shows one.
 */
export function LabelText({ id, className = '' }: LabelTextProps) {
  const text = useContext(Labels)[id]?.text;
  if (!text) return null;
  const wordings = new Set(Object.values(text));
  if (wordings.size === 1) return <span className={className}>{wordings}</span>;
  return platformLanguages.map((ui) => (
    <span key={ui} lang={ui} className={`ui-${ui} ${className}`}>
      {text[ui]}
    </span>
  ));
}
