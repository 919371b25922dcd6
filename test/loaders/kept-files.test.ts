import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFiles } from '../../src/loaders/readings/kept-files.ts';

let folder = '';
const files = (): KeptFiles<string> =>
  new KeptFiles(folder, { ending: '.txt', pack: (value) => value, unpack: (text) => text });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-thi-dua-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is kept no longer is dropped', () => {
  files().set('a', '1');
  files().set('b', '2');
  files().keepOnly(new Set(['b']));
  expect([files().get('a'), files().get('b')]).toEqual([null, '2']);
});

test('drafts of processes that ended are dropped, those of a build at work stay', () => {
  const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  for (const pid of [ended, process.pid]) writeFileSync(join(folder, `a.txt.${pid}.draft`), '1');
  files().keepOnly(new Set());
  expect(readdirSync(folder)).toEqual([`a.txt.${process.pid}.draft`]);
});
