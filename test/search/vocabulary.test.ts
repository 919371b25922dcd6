import { expect, test } from 'vitest';
import { cutRecord } from '../../src/search/cut-record.ts';
import { writeHeld } from '../../src/search/held.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { runsOf } from '../../src/search/run-directory.ts';
import {
  joinVocabularies,
  openVocabulary,
  readVocabulary,
  type Vocabulary,
  VocabularyTally,
  writeVocabulary,
} from '../../src/search/vocabulary.ts';

const record = (title: string, text: string): SearchRecord => ({
  url: '/',
  title,
  plan: '',
  section: '',
  parts: [{ anchor: '', address: '', text }],
  filters: { kind: 'section' },
  day: '',
});

const vocabularyOf = (...records: SearchRecord[]): Vocabulary => {
  const tally = new VocabularyTally();
  for (const one of records) tally.add(cutRecord(one));
  return tally.vocabulary();
};

const one = vocabularyOf(
  record('Thi đua', 'thi đua theo Nghị định số 98/2023/NĐ-CP, năm 2024'),
  record('', 'Thi hành (98/2023/NĐ-CP); 12/KH-UBND.'),
);
const other = vocabularyOf(record('', 'khen thi 12/KH-UBND'));

test('a vocabulary counts the records of each word, and prints each document number once', () => {
  expect(one).toEqual({
    records: 2,
    syllables: ['hành', 'nghị', 'năm', 'số', 'thi', 'theo', 'đua', 'định'].sort(),
    frequencies: ['hành', 'nghị', 'năm', 'số', 'thi', 'theo', 'đua', 'định']
      .sort()
      .map((key) => (key === 'thi' ? 2 : 1)),
    numbers: ['12/KH-UBND', '98/2023/NĐ-CP'],
    abbreviations: [],
    runFiles: 0,
    shards: [],
  });
});

test('vocabularies are joined by adding up; the short forms are those of the first', () => {
  const abbreviations = [{ short: 'NTM', long: ['nông thôn mới'] }];
  const both = joinVocabularies([{ ...one, abbreviations }, other]);
  expect(both.records).toBe(3);
  expect(both.frequencies[both.syllables.indexOf('thi')]).toBe(3);
  expect(both.frequencies[both.syllables.indexOf('khen')]).toBe(1);
  expect(both.syllables).toEqual(both.syllables.toSorted());
  expect(both.numbers).toEqual(['12/KH-UBND', '98/2023/NĐ-CP']);
  expect(both.abbreviations).toEqual(abbreviations);
  expect(joinVocabularies([]).abbreviations).toEqual([]);
});

test('a vocabulary that is written is read, its counts as powers of two', () => {
  const shards = [{ tag: 'vi', years: ['2024'], held: 'AB', heldNumbers: 'C' }];
  const abbreviations = [{ short: 'NTM', long: ['nông thôn mới', 'nông thôn'] }];
  const given: Vocabulary = {
    records: 100,
    syllables: ['a', 'b', 'c'],
    frequencies: [1, 7, 5000],
    numbers: ['1/KH', '2/KH'],
    abbreviations,
    runFiles: 3,
    shards,
  };
  expect(readVocabulary(writeVocabulary(given))).toEqual({ ...given, frequencies: [1, 4, 4096] });
  const none = { ...given, syllables: [], frequencies: [], numbers: [] };
  expect(readVocabulary(writeVocabulary(none))).toEqual(none);
});

const syllables = ['dương', 'hoa', 'hòa', 'thi', 'thưởng', 'thương', 'đường'];
const lexicon = openVocabulary({
  records: 8,
  syllables,
  frequencies: [2, 1, 1, 8, 4, 2, 1],
  numbers: ['12/KH-UBND'],
  abbreviations: [],
  runFiles: 0,
  shards: [],
});

test('a typed word means itself and what has more marks', () => {
  expect(lexicon.meant('duong')).toEqual(['dương', 'đường']);
  expect(lexicon.meant('dương')).toEqual(['dương', 'đường']);
  expect(lexicon.meant('đuong')).toEqual(['đường']);
  expect(lexicon.meant('dường')).toEqual(['đường']);
  expect(lexicon.meant('xyz')).toEqual([]);
  expect(lexicon.withoutMarks('thường')).toEqual(['thưởng', 'thương']);
});

test.each([
  ['thư', true],
  ['thươn', true],
  ['thừ', false],
  ['hòa', false],
  ['h', true],
  ['thi', false],
  ['x', false],
])('some longer word begins with “%s”: %s', (key, expected) => {
  expect(lexicon.begins(key)).toBe(expected);
});

test('how common a word is counts all that it may mean', () => {
  expect(lexicon.frequency('duong')).toBe(3 / 8);
  expect(lexicon.frequency('thi')).toBe(1);
  expect(lexicon.frequency('thuong')).toBe(6 / 8);
  expect(lexicon.frequency('xyz')).toBe(0);
  expect(openVocabulary({ ...one, records: 0 }).frequency('thi')).toBe(1);
  expect(lexicon.numbers).toEqual([{ key: '12khubnd', printed: '12/KH-UBND' }]);
});

test('only indexes that hold all words, and as far as is told all runs, may answer', async () => {
  const shard = (tag: string, own: readonly string[], numbers: readonly string[]) => ({
    tag,
    years: [],
    held: writeHeld(syllables, own),
    heldNumbers: writeHeld(['12/KH-UBND'], numbers),
  });
  const shards = [shard('all', syllables, ['12/KH-UBND']), shard('few', ['thi', 'đường'], [])];
  const vocabulary = { records: 8, syllables, frequencies: syllables.map(() => 1), numbers: ['12/KH-UBND'] };
  const open = (holding: readonly number[] | null) =>
    openVocabulary(
      { ...vocabulary, abbreviations: [], runFiles: 1, shards },
      { holders: async () => [holding === null ? null : new Set(holding)] },
    );
  const tags = (words: readonly string[], holding: readonly number[] | null = null) =>
    open(holding).shardsWith(words, runsOf(['a', 'b']));
  expect(await tags([])).toEqual(['all', 'few']);
  expect(await tags(['thi', 'duong'])).toEqual(['all', 'few']);
  expect(await tags(['thưởng'])).toEqual(['all']);
  expect(await tags(['xyz'])).toEqual([]);
  expect(await tags(['12khubnd'])).toEqual(['all']);
  expect(await tags(['2024'])).toEqual(['all', 'few']);
  expect(await tags(['thi'], [1])).toEqual(['few']);
  const alone = openVocabulary(
    { ...vocabulary, abbreviations: [], runFiles: 0, shards: shards.slice(0, 1) },
    { holders: async () => [new Set()] },
  );
  expect(await alone.shardsWith(['thi'], runsOf(['a', 'b']))).toEqual(['all']);
});

test('a run speaks for an index the more, the fewer have it; where nothing is told, nothing speaks', async () => {
  const shards = ['new', 'old', 'older', 'oldest'].map((tag) => ({
    tag,
    years: [],
    held: '',
    heldNumbers: '',
  }));
  const vocabulary = { ...one, runFiles: 1, shards };
  const holders = [new Set([0, 1, 2, 3]), null, new Set([1]), new Set([0, 1])];
  const told = openVocabulary(vocabulary, { holders: async (runs) => holders.slice(0, runs.length) });
  const runs = ['b', 'c', 'd', 'e'].flatMap((word) => runsOf(['a', word]));
  expect([...((await told.evidence(runs)) ?? [])]).toEqual(
    [
      ['new', 1.2],
      ['old', 3.3],
      ['older', 0.1],
      ['oldest', 0.1],
    ].map(([tag, sum]) => [tag, expect.closeTo(Number(sum), 6)]),
  );
  expect(await told.evidence([])).toBeNull();
  expect(await openVocabulary(vocabulary).evidence(runs)).toBeNull();
  const alone = { ...vocabulary, shards: shards.slice(0, 1) };
  expect(await openVocabulary(alone, { holders: async () => holders }).evidence(runs)).toBeNull();
});

test('what is no vocabulary is refused', () => {
  for (const text of ['null', '[]', '{}']) expect(() => readVocabulary(text)).toThrow('Unexpected shape');
});
