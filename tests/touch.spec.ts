import type { Page } from '@playwright/test';
import { openReady, pageGroups, unfold } from './site.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

/**
 * Every link, button, field and fold that answers a finger on less than so many CSS pixels, across or
 * down from its middle, with the size on which it does. In the run of a sentence they are as high as it.
 */
function small(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a, button, summary, input, select, textarea',
    );
    const pressed = [...all]
      .map((each) => each.closest('label') ?? each)
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => each.matches('.touch, .trace > summary') || !each.closest('p, dd'))
      // The whole picture is one too, around what is marked on it.
      .filter((each) => !each.matches('.over-picture'));
    return pressed.flatMap((each) => {
      each.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = each.getBoundingClientRect();
      // Text that only a screen reader is given is a pixel large; the way past the header comes with the focus.
      if (Math.max(width, height) <= 2 || top + height < 0) return [];
      const at = { x: left + Math.min(width / 2, 30), y: top + height / 2 };
      const reach = (x: number, y: number) => {
        let steps = 0;
        while (steps < size) {
          const hit = document.elementFromPoint(at.x + x * steps, at.y + y * steps);
          if (!hit || !each.contains(hit)) break;
          steps += 1;
        }
        return steps;
      };
      // The middle counts for both ways.
      const across = reach(-1, 0) + reach(1, 0) - 1;
      const down = reach(0, -1) + reach(0, 1) - 1;
      const isSmall = Math.min(across, down) < size;
      return isSmall ? [`${across} × ${down}: ${each.outerHTML.slice(0, 120)}`] : [];
    });
  }, least);
}

for (const [group, paths] of [...pageGroups, ['404', ['404.html']]] as const) {
  test(`what is pressed answers a finger on 44 pixels, on every page at /${group}`, async ({
    page,
  }) => {
    for (const path of paths) {
      if (group === '404') await page.goto(path);
      else await openReady(page, path);
      await unfold(page);
      expect.soft(await small(page, 44), path).toEqual([]);
    }
  });
}
