import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportRecord } from '../../scripts/import/import-file.ts';
import { importFiles } from '../../scripts/import/import-files.ts';
import { KnownPlans } from '../../scripts/import/known-plans.ts';
import { sourceFiles } from '../../scripts/import/source-files.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { planDocx } from '../readers/fixtures/docx-file.ts';
import { letterheaded, planLines } from '../readers/fixtures/plan-lines.ts';
import { planHtml } from '../readers/fixtures/plan-pdf.ts';

const content = readContent(join(projectRoot, 'content'));
const [first, second] = planLines.map(letterheaded);

describe('importing a folder', () => {
  let source = '';
  let target = '';
  beforeEach(() => {
    source = mkdtempSync(join(tmpdir(), 'nguon-'));
    target = mkdtempSync(join(tmpdir(), 'dich-'));
  });
  afterEach(() => {
    for (const folder of [source, target]) rmSync(folder, { recursive: true, force: true });
  });

  const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(source, name), bytes);

  const importAll = (plans: typeof content.plans = [], isDryRun = false): Promise<ImportRecord[]> =>
    importFiles(
      sourceFiles([source]),
      { plans, registry: content.registry },
      {
        folder: target,
        isDryRun,
        withOcr: false,
        parallel: 2,
        today: '2026-11-21',
        onRecord: () => undefined,
      },
    );

  test('adds what is new, recognises what is there, and goes on behind a bad file', async () => {
    if (first === undefined || second === undefined) throw new Error('Unexpected absence of plans.');
    put('1.docx', planDocx(first, 'typed'));
    put('2 bad.docx', 'PK\u0003\u0004');
    put('3 wrong name.pdf', planHtml(first));
    put('4.html', planHtml(second));
    put('.hidden', 'x');
    const records = await importAll();
    expect(records.map(({ state, kind }) => [state, kind])).toEqual([
      ['added', 'docx'],
      ['refused', null],
      ['known', 'html'],
      ['added', 'html'],
    ]);
    expect(records[1]?.reason).toMatch(/\.$/);
    const id = records[0]?.id ?? '';
    expect(id).toContain('ke-hoach-152-kh-ubnd-2024');
    expect(readFileSync(join(target, `${id}.txt`), 'utf8')).toContain('Số: 152/KH-UBND');
    expect(readdirSync(target).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(new Set((await importAll()).map(({ state }) => state))).toEqual(new Set(['known', 'refused']));
  }, 60_000);

  test('a dry run writes nothing, and the catalogue is known', async () => {
    if (first === undefined) throw new Error('Unexpected absence of plans.');
    put('1.docx', planDocx(first, 'automatic'));
    expect((await importAll([], true)).map(({ state }) => state)).toEqual(['would-add']);
    expect((await importAll(content.plans)).map(({ state }) => state)).toEqual(['other-form']);
    expect(readdirSync(target)).toEqual([]);
  }, 60_000);

  test('never writes over a plan', async () => {
    if (first === undefined) throw new Error('Unexpected absence of plans.');
    put('1.docx', planDocx(first, 'typed'));
    const [dry] = await importAll([], true);
    const path = join(target, `${dry?.id}.txt`);
    writeFileSync(path, 'kept');
    expect((await importAll()).map(({ state }) => state)).toEqual(['other-form']);
    expect(readFileSync(path, 'utf8')).toBe('kept');
    expect(existsSync(join(target, `${dry?.id}.yaml`))).toBe(false);
  }, 60_000);
});

test('a plan is known by its words, whatever it is called', () => {
  const text = first?.text ?? '';
  const known = new KnownPlans([{ id: 'a', text }]);
  expect(known.kinOf('b', text.toUpperCase().replace(/\n+/g, '\n'))).toEqual({ kind: 'same', id: 'a' });
  expect(known.kinOf('b', `${text}\n\nThêm một dòng.`)).toEqual({ kind: 'form', id: 'a' });
  expect(known.kinOf('b', second?.text ?? '')).toBeNull();
});

test('a name that stands for nothing is told', () => {
  expect(() => sourceFiles(['khong-co'])).toThrow('khong-co: there is no such file or folder.');
});
