import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PlainHost {
  /** Without a last slash. */
  origin: string;
  close: () => void;
}

/** By the end of a file's name. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Answers like a plain static host: packs what is text, and lets all be kept for ten minutes. A file is
 * looked for in each folder in turn.
 */
export async function servePlainly(folders: readonly string[]): Promise<PlainHost> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.replace(/\?.*$/, '')).replace(/\/$/, '/index.html');
    const file = folders.map((folder) => join(folder, path)).find(isFile);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    const isText = /text|json|javascript|svg/.test(type);
    const bytes = isText ? packedOf(file) : readFileSync(file);
    response
      .writeHead(200, {
        'content-type': type,
        'content-length': bytes.length,
        'cache-control': 'max-age=600',
        ...(isText && { 'content-encoding': 'gzip' }),
      })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** Packed once: no page waits for it. */
const packed = new Map<string, Buffer>();

function packedOf(file: string): Buffer {
  const known = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
  packed.set(file, known);
  return known;
}
