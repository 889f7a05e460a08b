/**
 * Builds the site of a grown catalogue: `node src/commands/bench/build-grown.ts 300 folder`; with a
 * third word, `changed`, after one text was changed; with `lists`, only the pages that list guides.
 */
import { buildSite } from '../../prerender/build.ts';
import { grown } from './grown/plugin.ts';

const [guides, folder, how] = process.argv.slice(2);
process.env.OUT_DIR = folder;
const changed = how === 'changed' ? how : undefined;
await buildSite([grown(Number(guides), { changed, lists: how === 'lists' })]);
console.log(`Vite: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
