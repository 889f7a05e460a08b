/**
 * Draws the pictures of the platforms' screens, then the cards of our pages: those whose drawing changed,
 * or every one with `--all`.
 */
import { drawCards } from '../pictures/draw-cards.ts';
import { main as drawPictures } from '../pictures/screenshots.tsx';

export async function main(): Promise<void> {
  await drawPictures();
  // Not before: pages are made from the manifest that was just written.
  const { cardOf } = await import('../prerender/card.ts');
  const { eachPage } = await import('../prerender/site.ts');
  const cards = [...eachPage()].flatMap((page) => cardOf(page) ?? []);
  await drawCards(cards, process.argv.includes('--all'));
}
