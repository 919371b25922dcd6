import { createViteServer } from 'vitest/node';
import { type CollectedFile, testInterface } from './collected-tests.ts';

/** Where the stand-in of `vitest` finds the interface that collects. */
const place = '__collecting_tests__';

const names = ['test', 'describe', 'expect', 'beforeAll', 'afterAll'];
const standIn = 'virtual:collecting-tests';

/** Loads test files again and again, every time with all modules of the project evaluated afresh. */
export interface FreshModules {
  /** `file` is an absolute path; nothing that an earlier load stored is left. */
  readonly load: (file: string) => Promise<CollectedFile>;
  /** Forgets every evaluated module; their transformed source is kept. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Sources are transformed once; evaluating the modules of one room takes some hundredths of a second. */
export const freshModules = async (root: string): Promise<FreshModules> => {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { vitest: standIn } },
    plugins: [
      {
        name: 'collecting-tests',
        enforce: 'pre',
        resolveId: (id) => (id === standIn ? standIn : null),
        load: (id) => (id === standIn ? `export const { ${names.join(', ')} } = globalThis.${place};` : null),
      },
    ],
  });
  const environment = server.environments.ssr;
  if (!('runner' in environment)) throw new Error('Vite gives no runner of modules.');
  const { runner } = environment as {
    runner: { import(file: string): Promise<unknown>; clearCache(): void };
  };
  let current: CollectedFile = { file: '', tests: [], before: [], after: [] };
  Object.assign(globalThis, { [place]: testInterface(() => current) });
  return {
    load: async (file) => {
      current = { file, tests: [], before: [], after: [] };
      await runner.import(file);
      return current;
    },
    forget: () => runner.clearCache(),
    close: () => server.close(),
  };
};
