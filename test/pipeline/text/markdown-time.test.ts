import { expect, test } from 'vitest';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import { markdownMarkup } from '../../../src/pipeline/text/markdown-markup.ts';
import { growthOf, steep } from '../../growth.ts';

test.each(['1. ', '> ', '*a **b', '<!--', '<?', '[a](', '1. a [b](c) **d**\n   1. b\n', '| a ', '|-'])(
  'reading time of %j repeated grows with its length',
  async (unit) => {
    const read = (count: number): void => {
      const raw = unit.repeat(count);
      splitLines(raw, markdownMarkup(raw));
    };
    expect(await growthOf(read, 4000)).toBeLessThan(steep);
  },
);
