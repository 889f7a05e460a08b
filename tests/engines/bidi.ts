import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { isElsewhere } from './elsewhere.ts';
import { type Engine, type Tab, view } from './engine.ts';

/** A Firefox as it is published, over WebDriver BiDi: Playwright drives only builds of its own. */
export async function startBidi(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: view,
    // The test's own limit is the one that counts.
    timeout: 0,
    protocolTimeout: 0,
  });
  return {
    async newTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      return driven(page);
    },
    stop: () => browser.close(),
  };
}

function driven(page: Page): Tab {
  const noted = watch(page);
  return {
    async goto(address) {
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression) as Promise<never>,
    async press(expression) {
      const handle = await page.evaluateHandle(expression);
      await (handle.asElement() as ElementHandle<Element> | null)?.click();
    },
    key: (key) => page.keyboard.press(key),
    async back() {
      await page.goBack();
    },
    async reload() {
      await page.reload();
    },
    async close() {
      await page.browserContext().close();
      return noted;
    },
  };
}

/** A font or picture that was still on its way when its page was left: the download was called off. */
const leftTooEarly =
  /downloadable font: download failed .* status=2152398850|A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Firefox counts what a content security policy blocked among the page's errors. */
function watch(page: Page): string[] {
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => {
    if (!leftTooEarly.test(String(error))) noted.push(String(error));
  });
  page.on('request', (request) => {
    if (isElsewhere(request.url())) noted.push(`request to ${request.url()}`);
  });
  return noted;
}
