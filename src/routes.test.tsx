import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { Site } from './components/Site.tsx';
import type { RoutedPage } from './content.ts';
import { allWords } from './locales/all.ts';
import { pathOf } from './paths.ts';
import { allPages } from './prerender/site.ts';
import { elementOf } from './routes.tsx';

const pages = allPages().filter(
  (page): page is RoutedPage => page.kind !== 'welcome' && page.kind !== 'notFound',
);

async function headingAt(path: string): Promise<string | undefined> {
  const page = pages.find(({ address }) => pathOf(address) === path);
  if (!page) throw new Error(`No page lies at ${path}`);
  const element = await elementOf(page);
  const html = renderToString(
    <StaticRouter location={path}>
      <Site address={page.address} content={page.content}>
        {element}
      </Site>
    </StaticRouter>,
  );
  const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return heading?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

const { home, about, tracks, guides } = allWords.en;
const own = guides['linkedin/switch'];

test.each([
  ['/en/', home.heading],
  ['/en/about/', about.title],
  ['/en/linkedin/', tracks.linkedin.title],
  ['/en/linkedin/switch/', own.name],
  ['/en/linkedin/switch/turn-off/', own.steps['turn-off'].title],
  ['/en/linkedin/switch/check/', own.steps.check.title],
])('%s opens the page that is headed so', async (path, heading) => {
  expect(await headingAt(path)).toContain(heading);
});
