/** Where the program that makes the pages starts; `build.ts` calls it. */
import { resolve } from 'node:path';
import { prerender } from './prerender.ts';
import { outFolder } from './site-url.ts';

const [kept = '', code = ''] = process.argv.slice(2);
await prerender(resolve(outFolder()), kept, code);
