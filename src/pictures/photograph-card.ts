import type { Page } from '@playwright/test';
import { type Card, cardPage } from './card.tsx';

/** Runs in the page: gives the title the largest size with which all the words have room. */
async function fit() {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const [card, main, title] = ['.card', 'main', 'h1'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  if (!card || !main || !title) throw new Error('The page holds no card.');
  const room = main.getBoundingClientRect();
  const sizes = getComputedStyle(title).getPropertyValue('--sizes').trim().split(' ');
  return sizes.some((size) => {
    title.style.fontSize = `${size}px`;
    const boxes = [...main.children].map((each) => each.getBoundingClientRect());
    const isInside = boxes.every(({ top, bottom }) => top >= room.top && bottom <= room.bottom);
    return (
      isInside && title.scrollWidth <= title.clientWidth && card.scrollWidth <= card.clientWidth
    );
  });
}

/** Photographs a card; `page` is as large as one. */
export async function photographCard(page: Page, card: Card): Promise<Buffer> {
  await page.setContent(cardPage(card));
  const fits = await page.evaluate(fit);
  if (!fits) throw new Error(`The card ${card.key} has no room for its words: shorten them.`);
  return page.screenshot();
}
