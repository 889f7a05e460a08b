import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './hosts.ts';
import { expect, test } from './test.ts';

/** A page as it comes over the wire: its head, then piece by piece; a link or a button comes whole. */
function piecesOf(path: string): string[] {
  const html = readFileSync(join(rootFolder.folder, path, 'index.html'), 'utf8');
  const body = html.indexOf('<body');
  return [
    html.slice(0, body),
    ...(html.slice(body).match(/<(a|button|svg)\b.*?<\/\1>|<[^<]*/gs) ?? []),
  ];
}

for (const { width, height } of [
  { width: 1366, height: 650 },
  { width: 390, height: 700 },
]) {
  test.describe(`at ${width} pixels`, () => {
    // Pieces are written by the test, which the page's policy forbids.
    test.use({
      viewport: { width, height },
      bypassCSP: true,
      provoked: /^console: Failed to load/,
    });

    for (const path of [
      'fr/',
      'en/linkedin/',
      'fr/linkedin/switch/',
      'fr/linkedin/notification/data-privacy/',
      'fr/linkedin/switch/turn-off/',
      'fr/linkedin/switch/check/',
      'en/about/',
    ]) {
      test(`what stands on a page does not move as the rest comes: ${path}`, async ({ page }) => {
        await page.route('**/*.js', (route) => route.abort());
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const moved = await page.evaluate(([head = '', ...pieces]) => {
          const places = new Map<Node, DOMRect>();
          const moved = new Set<string>();
          document.open();
          document.write(head);
          let sinceSeen = 0;
          for (const piece of pieces) {
            document.write(piece);
            sinceSeen += 1;
            // All that lies in the window has come.
            if (sinceSeen > 200) break;
            const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL, (node) =>
              node.nodeName === 'svg' || node.nodeName === 'SCRIPT'
                ? NodeFilter.FILTER_REJECT
                : NodeFilter.FILTER_ACCEPT,
            );
            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
              const range = document.createRange();
              range.selectNode(node);
              const [now] =
                node instanceof Element ? node.getClientRects() : range.getClientRects();
              const isSeen = now && now.top < innerHeight && now.width > 1 && now.height > 1;
              if (!isSeen || !(node.textContent || node instanceof HTMLImageElement)) continue;
              if (!places.has(node)) sinceSeen = 0;
              const before = places.get(node) ?? now;
              places.set(node, now);
              // Less than three pixels is nothing to browsers.
              if (Math.abs(before.top - now.top) < 3 && Math.abs(before.left - now.left) < 3)
                continue;
              moved.add(`${node.nodeName} ${node.textContent?.slice(0, 40)} at ${piece}`);
            }
          }
          document.close();
          return [...moved];
        }, piecesOf(path));
        expect(moved).toEqual([]);
      });
    }
  });
}
