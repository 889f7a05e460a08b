/**
 * Runs one of the programs of this folder: `node src/build/run.ts screenshots`.
 * Node strips types but knows neither JSX nor `?raw` imports; Vite's runner does.
 */
import { runnerImport } from 'vite';

const [name] = process.argv.slice(2);
const { module } = await runnerImport<{ main: () => Promise<void> }>(`/src/build/${name}`);
await module.main();
