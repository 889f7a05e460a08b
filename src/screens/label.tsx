import { createContext, useContext } from 'react';
import { type PlatformLanguage, platformLanguages } from '../steps/basics.ts';
import { type LabelId, labels } from '../steps/labels.ts';

/** The platform's language in the drawing at hand. */
export const ShownLanguage = createContext<PlatformLanguage>(platformLanguages[0]);

/** For what is pressed: mark the whole row, button or entry with `data-area`, and draw words inside. */
export function useWords(): (id: LabelId) => string {
  const ui = useContext(ShownLanguage);
  return (id) => labels[id][ui].text;
}

interface LabelProps {
  id: LabelId;
  /** The same words stand elsewhere in this drawing, where they are marked. */
  again?: boolean;
}

/** Words that are only read. They mark their own place. */
export function Label({ id, again = false }: LabelProps) {
  const words = useWords();
  return <span data-area={again ? undefined : id}>{words(id)}</span>;
}
