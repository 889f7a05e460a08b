/**
 * Runs one of the programs of this folder: `node src/build/run.ts screenshots.tsx`.
 * Node strips types but knows neither JSX nor `?raw` imports; Vite does.
 */
import { createServer } from 'vite';
import { basePath } from './base-path.ts';

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
const program = await vite.ssrLoadModule(`/src/build/${name}`);
await program.main();
await vite.close();
