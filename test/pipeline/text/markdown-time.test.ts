import { expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { markdownMarkup } from '../../../src/pipeline/text/markdown-markup.ts';

test.each(['1. ', '> ', '*a **b', '<!--', '<?', '[a](', '1. a [b](c) **d**\n   1. b\n', '| a ', '|-'])(
  'reading time of %j repeated grows with its length',
  (unit) => {
    const time = (count: number): number => {
      const raw = unit.repeat(count);
      const start = performance.now();
      splitLines(raw, markdownMarkup(raw));
      return performance.now() - start;
    };
    time(500);
    expect(time(4000)).toBeLessThan(12 * Math.max(time(1000), 25));
  },
);
