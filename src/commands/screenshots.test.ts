import { beforeEach, expect, test, vi } from 'vitest';
import { drawCards } from '../pictures/draw-cards.ts';
import { main as drawPictures } from '../pictures/screenshots.tsx';
import { allPages } from '../prerender/site.ts';
import { main } from './screenshots.ts';

vi.mock('../pictures/draw-cards.ts');
vi.mock('../pictures/screenshots.tsx');

beforeEach(() => {
  vi.mocked(drawCards).mockReset();
  vi.mocked(drawPictures).mockReset();
});

test('the pictures are drawn, then a card for each page but those that stand in for others', async () => {
  await main();
  const [pictures = 0] = vi.mocked(drawPictures).mock.invocationCallOrder;
  const [cards = 0] = vi.mocked(drawCards).mock.invocationCallOrder;
  expect(pictures).toBeLessThan(cards);
  const [drawn = [], all] = vi.mocked(drawCards).mock.lastCall ?? [];
  expect(drawn).toHaveLength(allPages().length - 2);
  expect(drawn.map(({ key }) => key)).toContain('fr/linkedin/switch/turn-off');
  expect(all).toBe(false);
});

test('every card is drawn where that is asked', async () => {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', 'screenshots', '--all']);
  await main();
  expect(vi.mocked(drawCards).mock.lastCall?.[1]).toBe(true);
});
