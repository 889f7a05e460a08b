import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/**
 * The rules of a style sheet that this page can use as it stands: not those for classes that it lacks,
 * nor for the colours of other lines. The program brings the whole sheet before it changes anything.
 */
export function usedCss(css: string, html: string): string {
  const names = new Set([...html.matchAll(/ (class|data-track)="([^"]*)"/g)].flatMap(namesIn));
  const key = [...names].sort().join(' ');
  const bySheet = used.get(css) ?? new Map<string, string>();
  used.set(css, bySheet);
  const known = bySheet.get(key);
  if (known !== undefined) return known;
  const rules = cut(css, names);
  bySheet.set(key, rules);
  return rules;
}

/** Many pages are made of the same parts. */
const used = new Map<string, Map<string, string>>();

function namesIn([, attribute, value = '']: RegExpMatchArray): string[] {
  if (attribute === 'data-track') return [trackName(value)];
  return value.replaceAll('&gt;', '>').replaceAll('&amp;', '&').split(' ');
}

function trackName(track: string): string {
  return `data-track=${track}`;
}

function cut(css: string, names: ReadonlySet<string>): string {
  const isUsed = (selector: Selector): boolean => selector.every(isThere);
  const isThere = (part: SelectorComponent): boolean => {
    if (part.type === 'class') return names.has(part.name);
    if (part.type === 'attribute' && part.name === 'data-track' && part.operation) {
      return names.has(trackName(part.operation.value));
    }
    if (part.type !== 'pseudo-class') return true;
    const isChoice = part.kind === 'is' || part.kind === 'where' || part.kind === 'has';
    return !isChoice || part.selectors.some(isUsed);
  };
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some(isUsed) ? undefined : []),
      },
    },
  });
  return withoutEmpty(withoutUnnamed(withoutPages(withoutUnset(code.toString()))));
}

/** Of the kinds of paper only those that something on the page is printed on. */
function withoutPages(css: string): string {
  return css.replace(/@page ([\w-]+)\{[^}]*\}/g, (rule, name) =>
    css.includes(`page:${name}`) ? rule : '',
  );
}

/** Motions that no rule of the page names. */
function withoutUnnamed(css: string): string {
  return css.replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (rule, name) =>
    new RegExp(`animation[^;}]*\\b${name}\\b`).test(css) ? rule : '',
  );
}

/**
 * Tailwind registers a variable for each part of a value, with what it is at first, twice: once more for
 * browsers that cannot. Where no rule of the page sets one, or none reads it, neither is needed.
 */
function withoutUnset(css: string): string {
  const registered = /@property (--tw-[\w-]+)\{[^}]*?(?:initial-value:([^;}]*))?\}/g;
  const once = /@layer properties\{.*?\}\}\}/;
  const inRules = css.replace(once, '').replace(registered, '');
  let less = css;
  for (const [rule, name = '', initial = ''] of css.matchAll(registered)) {
    const isSet = inRules.includes(`${name}:`);
    const isRead = inRules.includes(`var(${name}`);
    if (isSet && isRead) continue;
    less = less
      .replace(rule, '')
      .replaceAll(new RegExp(`(?<=[{;])${name}:[^;}]*;?`, 'g'), '')
      .replaceAll(`var(${name})`, initial);
  }
  return less.replace(once, (layer) => (layer.includes('--tw-') ? layer : ''));
}

/** Conditions under which nothing is left to be said, however deep. */
function withoutEmpty(css: string): string {
  const less = css.replace(/@media[^{}]*\{\}/g, '');
  return less === css ? css : withoutEmpty(less);
}
