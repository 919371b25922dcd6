import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changePlan, withLineTwice } from '../../../scripts/bench/measures/change-plan.ts';
import { folderSize } from '../../../scripts/bench/measures/folder-size.ts';
import { assertSameWords } from '../../../scripts/bench/measures/same-words.ts';
import { readReport } from '../../../scripts/bench/measures/search-index.ts';
import { differingFiles } from '../../../scripts/files-in.ts';

const home = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(home, { recursive: true }));

const folderOf = (name: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, name, path, '..'), { recursive: true });
    writeFileSync(join(home, name, path), text);
  }
  return join(home, name);
};

test('the plan in the middle is changed, and no other', () => {
  const folder = folderOf('content', {
    'plans/a.txt': 'x',
    'plans/b.txt': 'y\nlonger',
    'plans/c.txt': 'z',
    'plans/a.yaml': '',
  });
  expect(changePlan(folder)).toBe('b');
  expect(readFileSync(join(folder, 'plans/b.txt'), 'utf8')).toBe('y\nlonger\nlonger');
  expect(readFileSync(join(folder, 'plans/a.txt'), 'utf8')).toBe('x');
  expect(withLineTwice('one\nthree\ntwo')).toBe('one\nthree\nthree\ntwo');
});

test('files differ where one is missing on either side or holds other bytes', () => {
  const one = folderOf('one', { same: '1', other: '2', 'deep/only-here': '3' });
  const two = folderOf('two', { same: '1', other: '!', 'only-there': '4' });
  expect(differingFiles(one, two)).toEqual(['deep/only-here', 'only-there', 'other']);
  expect(differingFiles(one, one)).toEqual([]);
  expect(folderSize(one)).toEqual({ files: 3, bytes: 3 });
});

test('pages say the same where only markup between words differs', () => {
  const page = (body: string) => ({ 'a/index.html': `<!doctype html><title>t</title>${body}` });
  const made = folderOf('made', page('<p>one <b>two</b>\n</p>'));
  expect(() => assertSameWords(made, folderOf('same', page('<p>one  <i>two</i></p>')))).not.toThrow();
  expect(() => assertSameWords(made, folderOf('else', page('<p>one three</p>')))).toThrow('words');
  expect(() => assertSameWords(made, folderOf('none', { other: '' }))).toThrow('pages');
});

test('the report of the index is read, and its absence is an error', () => {
  expect(readReport('x\nSearch: 120 records in 3 index(es), 1 built anew.\n')).toEqual({
    records: 120,
    indexes: 3,
    built: 1,
  });
  expect(() => readReport('')).toThrow('report');
});
