/**
 * Builds the site of a grown catalogue: `node src/commands/bench/build-grown.ts 300 folder`; with a
 * third word, after one text was changed.
 */
import { buildSite } from '../../prerender/build.ts';
import { grown } from './grown/plugin.ts';

const [guides, folder, changed] = process.argv.slice(2);
process.env.OUT_DIR = folder;
await buildSite([grown(Number(guides), changed)]);
console.log(`Vite: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
