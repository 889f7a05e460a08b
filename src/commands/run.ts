/**
 * Runs one of the programs that run in Node: `node src/commands/run.ts commands/screenshots.ts`.
 * Node strips types but knows neither JSX nor `?inline` imports; Vite does. Not by its `runnerImport`,
 * which closes as soon as the program is loaded, before it loads the pages that it draws.
 */
import { createServer } from 'vite';
import { siteConfig } from '../prerender/site-url.ts';
import { places } from './places.ts';

process.env.NODE_ENV ??= 'production';

const [name] = process.argv.slice(2);
const vite = await createServer({
  configFile: false,
  ...siteConfig(),
  plugins: [places()],
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const program = await vite.ssrLoadModule(`/src/${name}`);
await program.main();
await vite.close();
