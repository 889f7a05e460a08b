import type { Page } from '@playwright/test';
import type { Protocol } from 'puppeteer-core';

/** A thing as it is told, with all that is told in it. */
interface Told {
  role: string;
  /** For a heading. */
  level: number | undefined;
  name: string;
  /** Language of its words, where it is not the page's. */
  foreign: string | undefined;
  states: readonly string[];
  hasFocus: boolean;
  children: readonly Told[];
}

export interface Spoken {
  /** A line for each thing, in its order; what stands in another is set in. */
  lines: readonly string[];
  /** What has the focus. */
  focus: string;
}

/**
 * The page as the browser hands it to assistive technology, and the language of words that are in another
 * than the page.
 */
export async function listen(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  await session.detach();
  const told = tellFrom(nodes, marksIn(root));
  const focused = told.flatMap(inside).findLast(({ hasFocus }) => hasFocus);
  return { lines: told.flatMap(linesOf), focus: focused ? lineOf(focused) : 'nothing' };
}

interface Marks {
  foreign: string | undefined;
  current: string | undefined;
}

/** Of each node of the document, what the browser leaves out of the other tree. */
function marksIn(document: Protocol.DOM.Node): Map<number, Marks> {
  const [own] = (document.children ?? []).map((node) => attribute(node, 'lang')).filter(Boolean);
  const found = new Map<number, Marks>();
  const visit = (node: Protocol.DOM.Node, around: string | undefined) => {
    const lang = attribute(node, 'lang') ?? around;
    const current = attribute(node, 'aria-current');
    found.set(node.backendNodeId, { foreign: lang === own ? undefined : lang, current });
    for (const child of node.children ?? []) visit(child, lang);
  };
  visit(document, own);
  return found;
}

/** Names and values stand in one row. */
function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
}

function tellFrom(nodes: readonly Protocol.Accessibility.AXNode[], marks: Map<number, Marks>) {
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const tell = (id: string): Told[] => {
    const node = known.get(id);
    const children = (node?.childIds ?? []).flatMap(tell);
    if (!node || node.ignored) return children;
    const properties = (node.properties ?? []).map(({ name, value }) => [name, value.value]);
    const values: Record<string, unknown> = Object.fromEntries(properties);
    const { foreign, current } = marks.get(node.backendDOMNodeId ?? 0) ?? {};
    const role = `${node.role?.value}`;
    return [
      {
        role,
        level: role === 'heading' ? Number(values.level) : undefined,
        name: `${node.name?.value ?? ''}`,
        foreign,
        states: statesOf({ ...values, current, description: node.description?.value }),
        hasFocus: values.focused === true && role !== 'RootWebArea',
        children,
      },
    ];
  };
  const [first] = nodes;
  return first ? tell(first.nodeId) : [];
}

function statesOf(values: Record<string, unknown>): string[] {
  const { expanded, pressed, checked, disabled, invalid, hasPopup, current, description } = values;
  const either = (value: unknown, yes: string) => {
    if (value === undefined) return [];
    return `${value}` === 'true' ? [yes] : [`not ${yes}`];
  };
  return [
    ...either(expanded, 'open'),
    ...either(pressed, 'pressed'),
    ...either(checked, 'checked'),
    ...(disabled ? ['disabled'] : []),
    ...(invalid === 'true' ? ['invalid'] : []),
    ...(hasPopup ? [`opens a ${hasPopup}`] : []),
    ...(current ? [`current ${current === 'true' ? '' : current}`.trim()] : []),
    ...(description ? [`described as ${description}`] : []),
  ];
}

function inside(thing: Told): Told[] {
  return [thing, ...thing.children.flatMap(inside)];
}

/** Their words are said at once, not a second time by what stands in them. */
const ofOnePiece = ['button', 'DisclosureTriangle', 'heading', 'image', 'link', 'radio'];

/** Not said, but what stands in them begins anew. */
const unsaid = ['Figcaption', 'generic', 'group', 'LabelText', 'listitem', 'paragraph'];

const saidAs: Record<string, string> = {
  contentinfo: 'foot of the site',
  banner: 'head of the site',
  DisclosureTriangle: 'fold',
  RootWebArea: 'page',
};

function linesOf(thing: Told): string[] {
  const { role, name, children } = thing;
  if (ofOnePiece.includes(role)) return [lineOf(thing)];
  const within = linesIn(children);
  if (role === 'RootWebArea') return [lineOf(thing), ...within];
  if (unsaid.includes(role) && !name) return within;
  // Waits for something to say.
  if (role === 'status' && within.length === 0) return [];
  return [lineOf(thing), ...within.map((line) => `  ${line}`)];
}

/** Words that follow each other are one line, whatever they are set in. */
function linesIn(things: readonly Told[]): string[] {
  const lines: string[] = [];
  let text = '';
  const end = () => {
    if (text.trim()) lines.push(tidy(text));
    text = '';
  };
  for (const thing of things) {
    if (thing.role === 'ListMarker') continue;
    if (thing.role === 'StaticText') text += inItsLanguage(thing);
    else {
      end();
      lines.push(...linesOf(thing));
    }
  }
  end();
  return lines;
}

function lineOf(thing: Told): string {
  const { name, states, children } = thing;
  const roles = inside(thing).filter(({ role }) => ofOnePiece.includes(role));
  const items = children.filter(({ role }) => role === 'listitem').length;
  const said = [
    ...(ofOnePiece.includes(thing.role) ? roles.map(roleOf) : [roleOf(thing)]),
    ...(items > 0 ? [`of ${items}`] : []),
    ...states,
  ].join(', ');
  // A window's title is of one language.
  const foreign = inside(thing).filter(
    (each) => each.foreign && each.role === 'StaticText' && thing.role !== 'RootWebArea',
  );
  const words = foreign.reduce((all, each) => all.replace(each.name, inItsLanguage(each)), name);
  return tidy(words ? `${said}: ${words}` : said);
}

function roleOf({ role, level }: Told): string {
  return [saidAs[role] ?? role, level].filter(Boolean).join(' ');
}

function inItsLanguage({ name, foreign }: Told): string {
  return foreign ? `[${foreign}: ${name}]` : name;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
