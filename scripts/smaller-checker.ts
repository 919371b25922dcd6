import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The worker whose weight has a bound (test/browser/check.test.ts). */
const checker = /(?:^|\/)check-worker-[^/]+\.js$/;

/**
 * Makes the worker of the checker smaller once more than the bundler does: terser looks at the whole several times over and
 * writes a function that is used once where it is used, which takes a hundredth of the weight off.
 */
export const smallerChecker = (): Plugin => ({
  name: 'smaller-checker',
  async generateBundle(_options, bundle) {
    for (const [path, part] of Object.entries(bundle)) {
      if (part.type !== 'chunk' || !checker.test(path)) continue;
      const { code } = await minify(part.code, { module: true, compress: { passes: 3, ecma: 2020 } });
      if (code === undefined) throw new Error(`${path}: Unexpected nothing from terser, expected a script`);
      part.code = code;
    }
  },
});
