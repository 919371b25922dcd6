import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The worker whose weight has a bound (test/browser/check.test.ts). */
const checker = /(?:^|\/)check-worker-[^/]+\.js$/;

/**
 * What holds of the worker and lets terser do more: to read a property does nothing besides, since the only getters answer
 * from what is there, and no function expression is called with `new` or asked for its prototype, so that an arrow function
 * does for each that names neither `this` nor `arguments`.
 */
const held = { pure_getters: true, unsafe_arrows: true } as const;

/**
 * Makes the worker of the checker smaller once more than the bundler does: terser looks at the whole several times over and
 * writes a function that is used once where it is used, which takes a hundredth of the weight off.
 */
export const smallerChecker = (): Plugin => ({
  name: 'smaller-checker',
  async generateBundle(_options, bundle) {
    for (const [path, part] of Object.entries(bundle)) {
      if (part.type !== 'chunk' || !checker.test(path)) continue;
      const { code } = await minify(part.code, {
        module: true,
        compress: { passes: 3, ecma: 2020, ...held },
      });
      if (code === undefined) throw new Error(`${path}: Unexpected nothing from terser, expected a script`);
      part.code = code;
    }
  },
});
