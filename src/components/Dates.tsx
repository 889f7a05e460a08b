import { createContext, useContext } from 'react';
import type { DatesContent } from '../content.ts';
import type { PartialDate } from '../steps/sources.ts';

/** All dates that the page at hand may name, in words. */
export const Dates = createContext<DatesContent>({});

/** Puts a date of the page in words. Throws on one that the page does not know. */
export function useDates(): (date: PartialDate, length?: 'long' | 'short') => string {
  const dates = useContext(Dates);
  return (date, length = 'long') => {
    const words = dates[date];
    if (!words) throw new Error(`${date} is not among the dates of this page.`);
    return words[length];
  };
}
