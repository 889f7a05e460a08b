import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { isElsewhere } from './elsewhere.ts';
import { type Engine, type Tab, view } from './engine.ts';

/** WebKitGTK, by its own driver, on a screen that nobody sees: it has no way to do without one. */
export async function startWebDriver(driver: string, xvfb: string): Promise<Engine> {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = once(screen, 'exit');
  process.once('exit', () => screen.kill());
  const display = `:${await numberOf(screen)}`;
  let service = serviceOf(driver, display);
  let server = await service.start(300_000);

  function newSession(): Promise<WebDriver> {
    const wanted = new Builder()
      .usingServer(server)
      .withCapabilities({ browserName: 'MiniBrowser' });
    return inTime(Promise.resolve(wanted.build()));
  }

  async function restart() {
    await service.kill();
    service = serviceOf(driver, display);
    server = await service.start(300_000);
  }

  return {
    async newTab() {
      const session = await newSession().catch(async () => {
        await restart();
        return newSession();
      });
      await session
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...view });
      return driven(session);
    },
    async stop() {
      await service.kill();
      screen.kill();
      await gone;
    },
  };
}

function serviceOf(driver: string, display: string): DriverService {
  return new DriverService.Builder(driver)
    .setEnvironment({ ...process.env, DISPLAY: display })
    .setLoopback(true)
    .build();
}

/** Fails after two minutes: once in some hundred times this driver never answers, and another one does. */
async function inTime<T>(coming: Promise<T>): Promise<T> {
  const late = new AbortController();
  const limit = setTimeout(120_000, undefined, { signal: late.signal }).then(() => {
    throw new Error('The driver opened no window.');
  });
  try {
    return await Promise.race([coming, limit]);
  } finally {
    late.abort();
  }
}

async function numberOf(screen: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const [line] = await once(screen.stdout, 'data');
  return String(line).trim();
}

function driven(session: WebDriver): Tab {
  const noted: string[] = [];
  const keys = { Tab: Key.TAB, Enter: Key.ENTER };

  /** What a page noted goes with it: take it before another one comes. */
  async function collect() {
    const { errors, asked } = await session.executeScript<Noted>(`return {
      errors: window.notedErrors ?? [],
      asked: performance.getEntriesByType('resource').map((each) => each.name),
    }`);
    noted.push(...errors, ...asked.filter(isElsewhere).map((each) => `request to ${each}`));
  }

  return {
    async goto(address) {
      await collect();
      await session.get(address);
      await session.executeScript(watch);
    },
    read: (expression) => session.executeScript(`return ${expression}`),
    async press(expression) {
      await (await session.executeScript<WebElement>(`return ${expression}`)).click();
    },
    key: (key) => session.actions().sendKeys(keys[key]).perform(),
    back: () => session.navigate().back(),
    async reload() {
      await collect();
      await session.navigate().refresh();
      await session.executeScript(watch);
    },
    async close() {
      await collect();
      await session.quit();
      return noted;
    },
  };
}

interface Noted {
  errors: string[];
  asked: string[];
}

/**
 * This driver tells nothing of the console, so the page must note what goes wrong: only from here on,
 * which is once it has loaded. The site's program starts later than that.
 */
const watch = `
  window.notedErrors = [];
  const note = (text) => window.notedErrors.push(String(text));
  const say = console.error;
  console.error = (...args) => { note(args.join(' ')); say(...args); };
  addEventListener('error', (event) => note(event.message));
  addEventListener('unhandledrejection', (event) => note(event.reason));
  addEventListener('securitypolicyviolation', (event) =>
    note(event.violatedDirective + ' blocked ' + event.blockedURI));
`;
