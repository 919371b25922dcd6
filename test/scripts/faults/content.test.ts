import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFailure, sentenceIn } from '../../../scripts/failure.ts';
import { gate } from '../../../scripts/gate.ts';

let folder = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kho-loi-')), 'content');
  mkdirSync(join(folder, 'plans'), { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** The errors of the gate while a thing stands among the plans. */
const errorsWith = (name: string, make: (path: string) => void): readonly string[] => {
  const path = join(folder, 'plans', name);
  make(path);
  try {
    return gate(folder).lines;
  } finally {
    rmSync(path, { recursive: true });
  }
};

test('what is no text is told with its place, in one line, and the rest of the folder is read', () => {
  const text = (bytes: Buffer) => (path: string) => writeFileSync(path, bytes);
  const telex = Buffer.concat([
    Buffer.from('KẾ HOẠCH\nThi '),
    Buffer.from([0xae, 0xed]),
    Buffer.from(' a\n'),
  ]);
  expect(errorsWith('a.txt', text(telex))).toEqual([
    'content/plans/a.txt:2:5 error unreadable Unexpected bytes that are not UTF-8, expected a text in UTF-8.',
  ]);
  expect(errorsWith('a.txt', text(Buffer.from('KẾ', 'utf16le')))[0]).toMatch(
    /^content\/plans\/a\.txt:1:\d+ error/,
  );
  expect(errorsWith('a.txt', text(Buffer.from('Thi đua �\n'))).join()).not.toContain('unreadable');
});

test('a folder or a dead link in place of a file is told in one line', () => {
  expect(errorsWith('a.txt', (path) => mkdirSync(path))).toEqual([
    'content/plans/a.txt:1:1 error unreadable Unexpected folder in place of a file, expected a text in UTF-8.',
  ]);
  expect(errorsWith('a.yaml', (path) => symlinkSync(join(folder, 'nowhere'), path))).toEqual([
    'content/plans/a.yaml:1:1 error unreadable Unexpected link that leads nowhere, expected a text in UTF-8.',
  ]);
});

test.each([
  ['ENOSPC', 'The disk is full'],
  ['EDQUOT', 'Your share of the disk'],
  ['EROFS', 'The folder is read-only'],
  ['EACCES', 'A file or folder may not be read or written'],
  ['EXDEV', 'The folders of the site and of the cache'],
])('a fault of the machine with the code %s is told in one sentence', (code, sentence) => {
  const error = Object.assign(new Error(`${code}: something, write`), { code });
  expect(describeFailure(error)).toMatch(new RegExp(`^${sentence}[^\\n]*$`));
  expect(sentenceIn(`[vite] build failed\nError: ${code}: something, write\n  at x`)).toMatch(sentence);
  expect(sentenceIn('all is well')).toBeNull();
});
