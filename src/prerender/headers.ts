/*
 * What a host may say along with every file, beside the policy that each page brings itself: hosts that
 * read `_headers` do; for others `docs/hosts/` has the same in their own words.
 */

/** What pages may ask of the browser; nothing else. The empty list is nobody, not even us. */
const permissions: Readonly<Record<string, string>> = {
  // To keep the screen awake beside the computer, to copy and to share: each at a press.
  'screen-wake-lock': '(self)',
  'clipboard-write': '(self)',
  'web-share': '(self)',
  accelerometer: '()',
  'browsing-topics': '()',
  camera: '()',
  'clipboard-read': '()',
  'display-capture': '()',
  geolocation: '()',
  gyroscope: '()',
  'identity-credentials-get': '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'publickey-credentials-get': '()',
  usb: '()',
};

/** With every file. */
export const headers: Readonly<Record<string, string>> = {
  // A page cannot say by itself who may frame it: nobody. What else it may do stands in the page.
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "base-uri 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Our own pages alone hear where a reader comes from: `app/arrive.ts` asks.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': Object.entries(permissions)
    .map(([name, who]) => `${name}=${who}`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * With an embed instead. Hosts that read `_headers` join what two blocks say under one name, and no second
 * policy lifts a "frame-ancestors 'none'" of the first. So no block says that: what says the same by its
 * older name is passed over where a policy names who may frame
 * (https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header).
 */
export const embedHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors *; base-uri 'none'; object-src 'none'",
};

/**
 * With a card or picture instead: some chats show a card in a page of their own, by its address here; some
 * sites put our frame into a sandbox of their own, to which our pictures are another site's. A host that
 * gives both values gives none that a browser knows, which comes to the same.
 */
export const pictureHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** How long a file may be held, by the folder or name below the site's: what is named by its version, for good. */
export const lifetimes: Readonly<Record<string, string>> = {
  'assets/*': 'public, max-age=31536000, immutable',
  'screenshots/*': 'public, max-age=31536000, immutable',
  'cards/*': 'public, max-age=31536000, immutable',
  'worker.js': 'no-cache',
  'program.json': 'no-cache',
};

type Block = [path: string, said: Readonly<Record<string, string>>];

/** As Netlify, Cloudflare Pages and others read it; `base` is the path under which the site lies. */
export function headersFile(base: string): string {
  const blocks: Block[] = [
    ['*', headers],
    ['embed/*', embedHeaders],
    ['cards/*', pictureHeaders],
    ['screenshots/*', pictureHeaders],
    ...Object.entries(lifetimes).map(([path, held]): Block => [path, { 'Cache-Control': held }]),
  ];
  return [...Map.groupBy(blocks, ([path]) => path)]
    .map(([path, same]) =>
      [
        base + path,
        ...same.flatMap(([, said]) =>
          Object.entries(said).map(([name, value]) => `  ${name}: ${value}`),
        ),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
