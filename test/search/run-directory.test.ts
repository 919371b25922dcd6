import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRecord } from '../../src/search/cut-record.ts';
import { isHeld, writeHeld } from '../../src/search/held.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import {
  allRunsOf,
  markedRunsOf,
  openRuns,
  openRunsOf,
  type RunFile,
  RunTally,
  runsOf,
  writeRuns,
} from '../../src/search/run-directory.ts';

const record = (title: string, ...texts: string[]): SearchRecord => ({
  url: '/',
  title,
  plan: '',
  section: '',
  parts: texts.map((text, at) => ({ anchor: String(at), address: '', text })),
  filters: { kind: 'section' },
  day: '',
});

const runsIn = (...records: SearchRecord[]): string[] => {
  const tally = new RunTally();
  for (const one of records) tally.add(cutRecord(one));
  return tally.runs();
};

const openAll = (indexes: readonly (readonly string[])[]) => {
  const files = writeRuns(indexes);
  const byPath = new Map(files.map((file, at): [string, RunFile] => [`runs/${at}.json`, file]));
  return openRuns(files.length, indexes.length, async (path) => byPath.get(path) ?? {});
};

test('runs cross the parts of a record, go not from its title into its text, and stop at a document number', () => {
  expect(runsIn(record('Thi đua', 'khen thưởng', 'theo Kế hoạch 12/KH-UBND tỉnh Hòa'))).toEqual([
    'hoạch 12khubnd',
    'khen thưởng',
    'khen thưởng theo',
    'kế hoạch',
    'kế hoạch 12khubnd',
    'theo kế',
    'theo kế hoạch',
    'thi đua',
    'thưởng theo',
    'thưởng theo kế',
    'tỉnh hòa',
  ]);
});

test.each([
  ['', [], []],
  ['khen', [], []],
  ['khen thưởng', ['khen thưởng'], ['khen thưởng']],
  ['khen thưởng xã', ['khen thưởng xã'], ['khen thưởng', 'thưởng xã', 'khen thưởng xã']],
  ['theo 12khubnd tỉnh hòa', ['theo 12khubnd', 'tỉnh hòa'], ['theo 12khubnd', 'tỉnh hòa']],
])('the fewest runs and all runs of “%s”', (text, fewest, all) => {
  const keys = text.split(' ').filter((key) => key !== '');
  expect(runsOf(keys).map(({ words }) => words.join(' '))).toEqual(fewest);
  expect(allRunsOf(keys).map(({ words }) => words.join(' '))).toEqual(all);
});

test('the directory names the indexes that hold a run, whatever the marks', async () => {
  const directory = openAll([
    runsIn(record('', 'nông thôn mới nâng cao')),
    runsIn(record('', 'nông thôn mới')),
    runsIn(record('', 'chuyển đổi số, thôn mới')),
  ]);
  const holders = async (text: string) =>
    (await directory.holders(runsOf(text.split(' ')))).map((own) => (own === null ? null : [...own]));
  expect(await holders('nông thôn')).toEqual([[0, 1]]);
  expect(await holders('nong thon moi nang')).toEqual([[0, 1], [0]]);
  expect(await holders('thôn mới')).toEqual([[0, 1, 2]]);
  expect(await holders('nông số')).toEqual([[]]);
  expect(await holders('constructor x')).toEqual([[]]);
  expect(await holders('thôn')).toEqual([]);
});

test('a file names a run by its last word, in full where a word of it has marks, and parts runs by a space', () => {
  const [file, ...others] = writeRuns([
    ['khen thuong', 'khen thuong xa', 'khen thưởng', 'khen tap'],
    ['khen tap'],
  ]);
  expect(others).toEqual([]);
  const [first, both] = [writeHeld([0, 1], [0]), writeHeld([0, 1], [0, 1])];
  expect(file).toEqual({
    khen: { [both]: 'tap', [first]: 'thuong khen=thưởng' },
    'khen thuong': { [first]: 'xa' },
  });
});

test('a file holds some 125 runs, and is read once', async () => {
  const runs = Array.from({ length: 126 }, (_value, at) => `a${at} b`);
  expect(writeRuns([runs.slice(1)])).toHaveLength(1);
  expect(writeRuns([runs])).toHaveLength(2);
  expect(writeRuns([[]])).toEqual([{}]);
  const asked: string[] = [];
  const [file = {}] = writeRuns([['khen thuong']]);
  const directory = openRuns(1, 1, async (path) => {
    asked.push(path);
    return file;
  });
  await directory.holders([...runsOf(['khen', 'thuong']), ...runsOf(['khen', 'tap'])]);
  await directory.holders(runsOf(['khen', 'thuong']));
  expect(asked).toEqual(['runs/0.json']);
});

test('marks count where they must be as written; the last word may be the beginning of one', async () => {
  const directory = openAll([
    runsIn(record('', 'xã Hòa Xá, quy trình')),
    runsIn(record('', 'văn hóa xã, quyết định khen')),
    runsIn(record('', 'hoa xa quy trinh')),
  ]);
  const held = async (runs: ReturnType<typeof runsOf>) =>
    (await directory.holders(runs)).map((own) => (own === null ? null : [...own]));
  const keys = (text: string): string[] => text.split(' ');
  expect(await held(runsOf(keys('hoa xá')))).toEqual([[0, 1, 2]]);
  expect(await held(markedRunsOf(keys('hòa xá')))).toEqual([[0]]);
  expect(await held(markedRunsOf(keys('hóa xã')))).toEqual([[1]]);
  expect(await held(markedRunsOf(keys('hoa xa')))).toEqual([[2]]);
  expect(await held(markedRunsOf(keys('hòa xã')))).toEqual([[]]);
  expect(await held(openRunsOf(keys('xa quy')))).toEqual([[0, 1, 2]]);
  expect(await held(openRunsOf(keys('xa quyê')))).toEqual([[1]]);
  expect(await held(openRunsOf(keys('hoa xa quyet d')))).toEqual([[1], [1]]);
  expect(await held(openRunsOf(keys('hoa xa quyêt kh')))).toEqual([[1], []]);
  expect(openRunsOf(keys('xét theo 12khubnd'))).toEqual(runsOf(keys('xét theo 12khubnd')));
});

test('a directory that is not there, or cannot be read, tells nothing', async () => {
  const broken = openRuns(3, 2, () => Promise.reject(new Error('offline')));
  expect(await broken.holders(runsOf(['a', 'b']))).toEqual([null]);
  const none = openRuns(0, 1, () => Promise.reject(new Error('never asked')));
  expect(await none.holders(runsOf(['a', 'b']))).toEqual([null]);
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
