import { describe, expect, test } from 'vitest';
import { pathOf } from '../paths.ts';
import { allPages } from '../prerender/site.ts';
import { headOf } from './head.ts';

const pages = allPages().map((page) => ({
  address: page.address,
  content: page.content,
  head: headOf(page),
}));
const linked = pages.flatMap(({ address, ...page }) =>
  address.kind === 'notFound' ? [] : [{ address, ...page }],
);

describe('each page', () => {
  test('has a title of its own in its language', () => {
    const titles = pages.map(({ head }) => `${head.lang}: ${head.title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a title and a description that are plain words, with nothing left to fill in', () => {
    const rough = pages.filter(({ head: { title, description } }) =>
      [title, description].some((text) => text.trim() === '' || /<|\{\{|undefined|null/.test(text)),
    );
    expect(rough.map(({ head }) => head.title)).toEqual([]);
  });

  test('says in its title which step of how many it is', () => {
    const unnumbered = linked.filter(({ address, content, head }) => {
      if (address.kind !== 'step' || content.kind !== 'guide') return false;
      const step = content.steps.find(({ id }) => id === address.step);
      if (!step?.number) return false;
      return (
        !head.title.includes(`${step.number}`) || !head.title.includes(`${content.guide.count}`)
      );
    });
    expect(unnumbered.map(({ head }) => head.title)).toEqual([]);
  });

  test('names its own address, and the same page in each language', () => {
    const paths = linked.map(({ address }) => pathOf(address));
    for (const { address, head } of linked) {
      expect(head.path).toBe(pathOf(address));
      expect(head.alternates.map(({ lang }) => lang)).toEqual(['fr', 'en', 'x-default']);
      for (const { path } of head.alternates) expect(paths).toContain(path);
    }
  });

  test('agrees with its alternates on which page is which', () => {
    const byPath = new Map(linked.map(({ head }) => [head.path, head]));
    for (const { address, head } of linked) {
      if (address.kind === 'welcome') continue;
      const own = head.alternates.find(({ lang }) => lang === head.lang);
      expect(own?.path).toBe(head.path);
      for (const { path } of head.alternates) {
        expect(byPath.get(path)?.alternates).toEqual(head.alternates);
      }
    }
  });

  test('of a guide says when its sources were last read; others do not', () => {
    for (const { content, head } of pages) {
      if (content.kind === 'guide') expect(head.read).toMatch(/^20\d\d-\d\d-\d\d$/);
      else expect(head.read).toBeNull();
    }
  });
});

test('a lost address has no address of its own', () => {
  const lost = pages.find(({ address }) => address.kind === 'notFound');
  expect(lost?.head).toMatchObject({ path: null, alternates: [], read: null });
});
