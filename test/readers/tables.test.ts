import { describe, expect, test } from 'vitest';
import { fold } from '../../src/pipeline/text/fold.ts';
import * as cues from '../../src/readers/layout/cues.table.ts';
import { limits } from '../../src/readers/limits.table.ts';
import { limitError, ReaderError } from '../../src/readers/reader-error.ts';
import { errorSentences, warningSentences } from '../../src/readers/sentences.table.ts';
import { growthOf, steep } from '../growth.ts';

describe('cues of the layout', () => {
  test.each(Object.values(cues))('$id matches its examples and no counterexample', ({ pattern, ...cue }) => {
    expect(cue.examples.filter((text) => !pattern.test(fold(text)))).toEqual([]);
    expect(cue.counterexamples.filter((text) => pattern.test(fold(text)))).toEqual([]);
  });

  test.each(Object.values(cues))('$id meets hostile input in time', async ({ pattern, examples }) => {
    for (const text of [...examples, 'a ', '. ', 'ngày ', 'Bắc Kạn, ngày ', ' ']) {
      const look = (count: number) => pattern.test(fold(text.repeat(count)));
      expect(await growthOf(look, 20_000)).toBeLessThan(steep);
    }
  });
});

describe('sentences', () => {
  test('every limit has one that names it', () => {
    for (const id of Object.keys(limits)) {
      if (!(id in limits)) continue;
      const error = limitError(id as keyof typeof limits);
      expect(error).toBeInstanceOf(ReaderError);
      expect(error.message).toMatch(/\d/);
      expect(error.message).not.toMatch(/[{}]/);
    }
  });

  test('are whole sentences', () => {
    for (const sentence of [...Object.values(errorSentences), ...Object.values(warningSentences)]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.”]\.?$/u);
    }
  });
});
