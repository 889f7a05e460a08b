import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes } from '../src/commands/bench/plain-host.ts';

export interface Served {
  origin: string;
  close: () => void;
}

/** The site as a host serves it that reads `_headers`, and joins what two blocks say under one name. */
export function hostWithHeaders(folder: string): Promise<Served> {
  const blocks = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  return listening(
    createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const isThere = existsSync(file) && statSync(file).isFile();
      const answered = isThere ? file : join(folder, '404.html');
      response.writeHead(isThere ? 200 : 404, {
        ...headersAt(blocks, pathname),
        'Content-Type': contentTypes[extname(answered)] ?? 'application/octet-stream',
      });
      response.end(readFileSync(answered));
    }),
  );
}

/** A site of somebody else: one page, with these headers. */
export function otherSite(html: string, headers: Record<string, string> = {}): Promise<Served> {
  return listening(
    createServer((_, response) => {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    }),
  );
}

type Blocks = readonly { path: string; said: readonly (readonly [string, string])[] }[];

function readHeaders(text: string): Blocks {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const said = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
        return [name, value];
      });
      return { path, said };
    });
}

function headersAt(blocks: Blocks, pathname: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const { path, said } of blocks) {
    const isMeant = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
    if (!isMeant) continue;
    for (const [name, value] of said) {
      joined[name] = joined[name] ? `${joined[name]}, ${value}` : value;
    }
  }
  return joined;
}

async function listening(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${Object(server.address()).port}`, close };
}
