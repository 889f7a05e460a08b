import { type Budget, holds, type Unit } from '../budgets.ts';

/** A figure beside its budget, and beside what a page written by hand costs, where that is said. */
export function row(budget: Budget, found: number, byHand?: number): string {
  const { what, most, unit } = budget;
  const limit =
    most === undefined
      ? `at least ${inWords(budget.least ?? 0, unit)}`
      : `at most ${inWords(most, unit)}`;
  const mark = holds(budget, found) ? ' ' : '!';
  const ratio = byHand ? `   ${(found / byHand).toFixed(1)} × by hand` : '';
  return `${mark} ${what.padEnd(34)}${shown(found, unit).padStart(12)}   ${limit}${ratio}`;
}

/** A figure that has no budget. */
export function note(what: string, found: string): string {
  return `  ${what.padEnd(34)}${found.padStart(12)}`;
}

export function shown(value: number, unit: Unit): string {
  switch (unit) {
    case 'bytes':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'parts':
      return value.toFixed(4);
    case 's':
      return `${value.toFixed(1)} s`;
    case 'times':
      return `${value.toFixed(2)} times`;
    case 'ms':
      return `${Math.round(value)} ms`;
    case 'MB':
      return `${Math.round(value)} MB`;
    case '':
      return `${Math.round(value)}`;
  }
}

/** A limit is a round number. */
function inWords(limit: number, unit: Unit): string {
  if (unit === 'bytes') return `${limit / 1000} kB`;
  return unit === '' || unit === 'parts' ? `${limit}` : `${limit} ${unit}`;
}
