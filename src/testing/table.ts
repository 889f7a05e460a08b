/** A row of a table, as one line: what a test has to say of it is then one line, too. */
export function row(cells: readonly string[]): string {
  return cells.join(' | ').trim();
}

/** A table of facts as it is read best: a line a row, `|` between its cells, however wide. */
export function table(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => row(line.split('|').map((cell) => cell.trim())));
}
