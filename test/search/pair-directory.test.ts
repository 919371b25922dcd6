import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRecord } from '../../src/search/cut-record.ts';
import { isHeld, writeHeld } from '../../src/search/held.ts';
import {
  neighbours,
  openPairs,
  type PairFile,
  PairTally,
  writePairs,
} from '../../src/search/pair-directory.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const record = (title: string, ...texts: string[]): SearchRecord => ({
  url: '/',
  title,
  plan: '',
  section: '',
  parts: texts.map((text, at) => ({ anchor: String(at), address: '', text })),
  filters: { kind: 'section' },
  day: '',
});

const pairsOf = (...records: SearchRecord[]): string[] => {
  const tally = new PairTally();
  for (const one of records) tally.add(cutRecord(one));
  return tally.pairs();
};

const openAll = (indexes: readonly (readonly string[])[]) => {
  const files = writePairs(indexes);
  const byPath = new Map(files.map((file, at): [string, PairFile] => [`pairs/${at}.json`, file]));
  return openPairs(files.length, indexes.length, async (path) => byPath.get(path) ?? {});
};

test('pairs run across the parts of a record, not from its title into its text, and stop at a document number', () => {
  expect(pairsOf(record('Thi đua', 'khen thưởng', 'theo Kế hoạch 12/KH-UBND tỉnh'))).toEqual([
    'hoach 12khubnd',
    'ke hoach',
    'khen thuong',
    'theo ke',
    'thi dua',
    'thuong theo',
  ]);
});

test('the directory names the indexes that hold all pairs, whatever the marks', async () => {
  const directory = openAll([
    pairsOf(record('', 'nông thôn mới nâng cao')),
    pairsOf(record('', 'nông thôn mới')),
    pairsOf(record('', 'chuyển đổi số')),
  ]);
  const holding = (text: string) => directory.holding(neighbours(text.split(' ')));
  expect(await holding('nông thôn')).toEqual([0, 1]);
  expect(await holding('nong thon moi nang')).toEqual([0]);
  expect(await holding('chuyển đổi')).toEqual([2]);
  expect(await holding('nông số')).toEqual([]);
  expect(await holding('constructor x')).toEqual([]);
  expect(await holding('thôn')).toBeNull();
});

test('a directory that cannot be read tells nothing', async () => {
  const broken = openPairs(3, 2, () => Promise.reject(new Error('offline')));
  expect(await broken.holding([['a', 'b']])).toBeNull();
});

test('what is held comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (own) => {
      const all = own.map((_is, at) => at);
      const held = writeHeld(
        all,
        all.filter((at) => own[at]),
      );
      return own.every((is, at) => isHeld(held, at) === is);
    }),
  );
});

test('a part without a letter is printed behind the word before it', () => {
  const { text, starts } = cutRecord(record('', 'Hết', './.', 'Nơi nhận'));
  expect(text.map(({ printed }) => printed)).toEqual(['Hết ./.', 'Nơi', 'nhận']);
  expect(starts).toEqual([0, 1, 1]);
});
