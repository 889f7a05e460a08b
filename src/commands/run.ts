/**
 * Runs one of the programs that run in Node: `node src/commands/run.ts pictures/screenshots.tsx`.
 * Node strips types but knows neither JSX nor `?raw` imports; Vite does.
 */
import { createServer } from 'vite';
import { basePath } from '../prerender/base-path.ts';

process.env.NODE_ENV ??= 'production';

const [name] = process.argv.slice(2);
const vite = await createServer({
  configFile: false,
  base: basePath(),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const program = await vite.ssrLoadModule(`/src/${name}`);
await program.main();
await vite.close();
