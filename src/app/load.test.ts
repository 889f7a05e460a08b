import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RoutedPage } from '../content.ts';
import { contentFile, pathOf } from '../paths.ts';
import { pages } from '../testing/pages.ts';

const routed = pages.filter(
  (page): page is RoutedPage => page.kind !== 'welcome' && page.kind !== 'notFound',
);

function pageAtPath(path: string): RoutedPage {
  const page = routed.find(({ address }) => pathOf(address) === path);
  if (!page) throw new Error(`No page lies at ${path}`);
  return page;
}

const step = pageAtPath('/fr/linkedin/switch/turn-off/');
const stepPath = pathOf(step.address);
const file = `/${contentFile(step.address)}`;

afterEach(() => void vi.unstubAllEnvs());

/** As if the browser had just started: nothing is known. */
async function fresh() {
  vi.resetModules();
  return import('./load.ts');
}

function answerWith(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const whole = async () => new Response(JSON.stringify(step.content));
const cut = async () => Promise.reject(new TypeError('Failed to fetch'));

describe('a page that is asked for', () => {
  test('is made of the content that the host holds today', async () => {
    const fetched = answerWith(whole);
    const { pageAt } = await fresh();
    const { page, element } = await pageAt(stepPath, step.address, 'a');
    expect(page).toEqual(step);
    expect(element.props).toMatchObject({ content: step.content, id: 'turn-off' });
    // Whatever the browser holds, the host is asked whether it is still right.
    expect(fetched.mock.calls).toEqual([[file, { cache: 'no-cache' }]]);
  });

  test('is the same promise in one entry of the history, before and after it came', async () => {
    answerWith(whole);
    const { pageAt } = await fresh();
    const first = pageAt(stepPath, step.address, 'a');
    expect(pageAt(stepPath, step.address, 'a')).toBe(first);
    const loaded = await first;
    expect(pageAt(stepPath, step.address, 'a')).toBe(first);
    // From then on it is there at once.
    expect(pageAt(stepPath, step.address, 'b')).toBe(loaded);
  });

  test('brings the other steps of its guide, and the guide itself', async () => {
    const fetched = answerWith(whole);
    const { pageAt } = await fresh();
    const others = routed.filter(({ address }) => `/${contentFile(address)}` === file);
    expect(others.map(({ kind }) => kind)).toEqual(['guide', 'step', 'step', 'step']);
    const early = others.map(({ address }) => pageAt(pathOf(address), address, 'a'));
    const made = (await Promise.all(early)).map(({ page }) => page);
    expect(made).toEqual(others);
    expect(fetched).toHaveBeenCalledOnce();
  });

  test('is not asked of the host where it began, nor what it shares with others', async () => {
    const fetched = answerWith(cut);
    const { begin, pageAt } = await fresh();
    const loaded = await begin(stepPath, step);
    expect(loaded.page).toBe(step);
    expect(pageAt(stepPath, step.address, 'default')).toBe(loaded);
    const check = pageAtPath('/fr/linkedin/switch/check/');
    const { page } = await pageAt(pathOf(check.address), check.address, 'a');
    expect(page).toEqual(check);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is asked of the host once all is forgotten', async () => {
    const fetched = answerWith(whole);
    const { begin, forgetAll, pageAt } = await fresh();
    await begin(stepPath, step);
    forgetAll();
    await pageAt(stepPath, step.address, 'a');
    expect(fetched).toHaveBeenCalledOnce();
    forgetAll();
    await pageAt(stepPath, step.address, 'a');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('is refused where the content is that of another kind', async () => {
    const about = pageAtPath('/fr/about/');
    answerWith(async () => new Response(JSON.stringify(about.content)));
    const { pageAt, Unreached } = await fresh();
    const failure = Promise.resolve(pageAt(stepPath, step.address, 'a'));
    await expect(failure).rejects.toThrow('an address of a step');
    await expect(failure).rejects.not.toBeInstanceOf(Unreached);
  });
});

describe('a page that does not come', () => {
  test('fails once in an entry of the history, and is asked for anew in the next', async () => {
    const fetched = answerWith(cut);
    const { pageAt, Unreached } = await fresh();
    const first = pageAt(stepPath, step.address, 'a');
    await expect(first).rejects.toBeInstanceOf(Unreached);
    expect(pageAt(stepPath, step.address, 'a')).toBe(first);
    expect(fetched).toHaveBeenCalledOnce();

    answerWith(whole);
    const { page } = await pageAt(stepPath, step.address, 'b');
    expect(page).toEqual(step);
  });

  test('is asked for anew in the same entry once it is forgotten', async () => {
    answerWith(cut);
    const { forget, pageAt } = await fresh();
    await expect(pageAt(stepPath, step.address, 'a')).rejects.toThrow();
    answerWith(whole);
    forget(stepPath);
    const { page } = await pageAt(stepPath, step.address, 'a');
    expect(page).toEqual(step);
  });
});

describe('a page that only the build can draw', () => {
  test.each([
    ['/', '/'],
    ['/fr/a/b/c/d/', '/fr/a/b/c/d/'],
  ])('is left to the host at %s, each time', async (path, href) => {
    const fetched = answerWith(whole);
    const assign = vi.fn();
    vi.stubGlobal('location', { assign });
    const { pageAt } = await fresh();
    const { addressOf } = await import('../paths.ts');
    void pageAt(path, addressOf(path), 'a');
    expect(assign.mock.calls).toEqual([[href]]);
    // The reader may have turned back before it came.
    void pageAt(path, addressOf(path), 'b');
    expect(assign).toHaveBeenCalledTimes(2);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is left to the host in the folder of the site', async () => {
    vi.stubEnv('BASE_URL', '/guide/');
    const assign = vi.fn();
    vi.stubGlobal('location', { assign });
    const { pageAt } = await fresh();
    void pageAt('/fr/a/b/c/d/', { kind: 'notFound', lang: 'fr' }, 'a');
    expect(assign.mock.calls).toEqual([['/guide/fr/a/b/c/d/']]);
  });
});

describe('content', () => {
  test('is asked for as it is wished', async () => {
    const fetched = answerWith(whole);
    const { fetchContent } = await fresh();
    expect(await fetchContent('/content/x.json?v=1')).toEqual(step.content);
    expect(await fetchContent('/content/x.json', { cache: 'reload' })).toEqual(step.content);
    expect(fetched.mock.calls).toEqual([
      ['/content/x.json?v=1', undefined],
      ['/content/x.json', { cache: 'reload' }],
    ]);
  });

  test.each([404, 410])(
    'that is answered with %i is gone: asking again is in vain',
    async (code) => {
      answerWith(async () => new Response('', { status: code }));
      const { fetchContent, Unreached } = await fresh();
      const failure = fetchContent('/content/x.json');
      await expect(failure).rejects.toThrow('/content/x.json is gone');
      await expect(failure).rejects.not.toBeInstanceOf(Unreached);
    },
  );

  test.each([
    ['the line is cut', cut, /^\/content\/x\.json$/],
    ['the host is in trouble', async () => new Response('{}', { status: 503 }), /x\.json: 503$/],
    ['the host refuses', async () => new Response('{}', { status: 403 }), /x\.json: 403$/],
    [
      'a proxy answers with a page of its own',
      async () => new Response('<p>'),
      /^\/content\/x\.json$/,
    ],
  ])('may come later where %s', async (_, answer, message) => {
    answerWith(answer);
    const { fetchContent, Unreached } = await fresh();
    const failure = fetchContent('/content/x.json');
    await expect(failure).rejects.toBeInstanceOf(Unreached);
    await expect(failure).rejects.toThrow(message);
  });

  test('that did not come says why', async () => {
    const { fetchContent } = await fresh();
    answerWith(cut);
    await expect(fetchContent('/x')).rejects.toHaveProperty('cause.message', 'Failed to fetch');
    answerWith(async () => new Response('<p>'));
    await expect(fetchContent('/x')).rejects.toHaveProperty('cause.name', 'SyntaxError');
  });
});
