import type { BrowserType, JSHandle, LaunchOptions, Page } from '@playwright/test';
import { isElsewhere } from './elsewhere.ts';
import { type Engine, type Key, type Tab, view } from './engine.ts';

/** The system's Chromium, or a browser of Playwright's own. */
export async function startPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    async newTab() {
      // Kept out of all other tests; a worker of ours belongs to what is tried here.
      const context = await browser.newContext({ viewport: view, serviceWorkers: 'allow' });
      return driven(await context.newPage(), type.name());
    },
    stop: () => browser.close(),
  };
}

function driven(page: Page, name: string): Tab {
  const noted = watch(page);
  return {
    async goto(address) {
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression),
    async press(expression) {
      const element: JSHandle<Element> = await page.evaluateHandle(expression);
      await element.asElement()?.click();
    },
    key: (key) => page.keyboard.press(keyFor(key, name)),
    async back() {
      await page.goBack();
    },
    async reload() {
      await page.reload();
    },
    async close() {
      await page.context().close();
      return noted;
    },
  };
}

function watch(page: Page): string[] {
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('request', (request) => {
    if (isElsewhere(request.url())) noted.push(`request to ${request.url()}`);
  });
  return noted;
}

/** On a Mac, Tab alone passes over links in WebKit. */
function keyFor(key: Key, name: string): string {
  return key === 'Tab' && name === 'webkit' && process.platform === 'darwin' ? 'Alt+Tab' : key;
}
