import { join } from 'node:path';
import { build } from 'vite';
import { addresses } from '../../src/offline/store.ts';
import { projectRoot } from '../project-root.ts';
import type { Precached } from './precached.ts';

/**
 * Bundles the worker into one file at the root of a built site: a worker rules over the addresses below its own.
 *
 * @param site folder of the built site
 * @param precached what the worker keeps from the start
 */
export const buildWorker = async (site: string, precached: readonly Precached[]): Promise<void> => {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    mode: 'production',
    define: {
      __PRECACHED__: JSON.stringify(precached),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    publicDir: false,
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(projectRoot, 'src/offline/worker/main.ts'),
        output: { format: 'iife', entryFileNames: addresses.worker.slice(1) },
      },
    },
  });
};
