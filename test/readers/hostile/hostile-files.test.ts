import { describe, expect, test } from 'vitest';
import { readInProcess } from '../../../src/readers/node/read-in-process.ts';
import { ReaderError } from '../../../src/readers/reader-error.ts';
import { hostileFiles } from '../fixtures/hostile-files.ts';

const outcomeOf = async (bytes: Uint8Array): Promise<{ refused: string } | { read: string }> => {
  try {
    const { text } = await readInProcess(bytes);
    return { read: text };
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    expect(error.message).toMatch(/^\p{Lu}.*\.$/u);
    return { refused: error.id };
  }
};

describe('a hostile file is refused with its reason, or read within the limits', () => {
  test.each(hostileFiles)(
    '$name',
    async ({ make, refused, read }) => {
      const bytes = make();
      const start = performance.now();
      const outcome = await outcomeOf(bytes);
      if (read === undefined) expect(outcome).toEqual({ refused });
      else expect(outcome).toEqual({ read: expect.stringMatching(read) });
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );
});
