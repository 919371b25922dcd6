import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileResult } from '../../../scripts/import/file-result.ts';
import { findFiles } from '../../../scripts/import/find-files.ts';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { sidecar } from '../../../src/schemas/sidecar.ts';
import { planDocx } from '../../readers/fixtures/docx-file.ts';
import { letterheaded, planLines } from '../../readers/fixtures/plan-lines.ts';
import { planHtml } from '../../readers/fixtures/plan-pdf.ts';

const content = readContent(join(projectRoot, 'content'));
const plans = planLines.map(letterheaded);
const [first, second] = plans;

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

interface Choice {
  readonly known?: typeof content.plans;
  readonly dryRun?: boolean;
  readonly anyType?: boolean;
  readonly jobs?: number;
}

const importAll = (choice: Choice = {}): Promise<readonly FileResult[]> =>
  importFiles(findFiles([source]).files, {
    plansFolder: target,
    content: { ...content, plans: choice.known ?? [] },
    dryRun: choice.dryRun ?? false,
    withOcr: false,
    anyType: choice.anyType ?? false,
    jobs: choice.jobs ?? 2,
    today: '2026-11-21',
    signal: new AbortController().signal,
    onPage: () => undefined,
    onResult: () => undefined,
  });

const given = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('Unexpected absence of a fixture.');
  return value;
};

test('adds what is new, recognises what is there, and goes on behind a bad file', async () => {
  put('1.docx', planDocx(given(first), 'typed'));
  put('2 bad.docx', 'PK\u0003\u0004');
  put('3 wrong name.pdf', planHtml(given(first)));
  put('4.html', planHtml(given(second)));
  put('5 again.docx', planDocx(given(first), 'typed'));
  put('.hidden', 'x');
  put('~$1.docx', 'x');
  const results = await importAll();
  expect(results.map(({ outcome, facts }) => [outcome, facts?.kind ?? null])).toEqual([
    ['imported', 'docx'],
    ['refused', null],
    ['same-text', 'html'],
    ['imported', 'html'],
    ['same-text', 'docx'],
  ]);
  expect(results[1]?.reason).toMatch(/\.$/);
  const id = results[0]?.id ?? '';
  expect(id).toBe('ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh');
  expect(results[2]?.id).toBe(id);
  expect(readFileSync(join(target, `${id}.txt`), 'utf8')).toContain('Số: 152/KH-UBND');
  expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([]);
}, 60_000);

test('the sidecar fits its schema and holds what a person has to confirm, marked so', async () => {
  for (const [index, plan] of plans.entries()) put(`${index}.docx`, planDocx(plan, 'automatic'));
  const results = await importAll();
  expect(results.map(({ outcome }) => outcome)).toEqual(plans.map(() => 'imported'));
  for (const { id } of results) {
    const written = sidecar.parse(parse(readFileSync(join(target, `${id}.yaml`), 'utf8')));
    const { addedOn, origin, weakWords: _, ...facts } = written;
    expect(addedOn).toBe('2026-11-21');
    expect(origin).toMatch(/sha256 [0-9a-f]{64}/);
    expect(written.place?.value).toMatch(/^[a-z-]+/);
    for (const fact of Object.values(facts)) expect(fact?.claim.confidence).toBe('unverified');
  }
}, 60_000);

test('a text in UTF-8 is kept byte by byte', async () => {
  const text = `\uFEFF${given(first).text}\r\n`.replace(/\n\n/g, '\r\n\r\n');
  put('a.txt', text);
  const [result] = await importAll();
  expect(readFileSync(join(target, `${result?.id}.txt`), 'utf8')).toBe(text);
}, 60_000);

test('a dry run writes nothing, and the plans of the catalogue are known by what they say', async () => {
  put('1.docx', planDocx(given(first), 'automatic'));
  expect((await importAll({ dryRun: true })).map(({ outcome }) => outcome)).toEqual(['ready']);
  expect((await importAll({ known: content.plans })).map(({ outcome }) => outcome)).toEqual(['other-form']);
  expect(readdirSync(target)).toEqual([]);
}, 60_000);

test('the plan of the year after, which says nearly the same, is a plan of its own', async () => {
  const text = given(first).text;
  put('a.txt', text);
  put('b.txt', text.replace(/152\/KH-UBND/g, '161/KH-UBND').replaceAll('2024', '2025'));
  const results = await importAll();
  expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
  expect(results[1]?.id).toBe('ke-hoach-161-kh-ubnd-2025-dong-nai-long-khanh');
}, 60_000);

test('never writes over a plan: a taken name gets a number behind it', async () => {
  put('1.docx', planDocx(given(first), 'typed'));
  const [dry] = await importAll({ dryRun: true });
  const path = join(target, `${dry?.id}.txt`);
  writeFileSync(path, 'kept');
  expect((await importAll())[0]?.id).toBe(`${dry?.id}-2`);
  expect(readFileSync(path, 'utf8')).toBe('kept');
}, 60_000);

test('what is no plan is refused with what it is, and taken where that is asked for', async () => {
  put(
    'quyet-dinh.txt',
    'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nVề việc khen thưởng\n\nĐiều 1. Tặng Bằng khen.\n',
  );
  put('tho.txt', 'Trăng lên đầu núi\nGió thổi bên sông\n');
  const results = await importAll();
  expect(results.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  expect(results[0]?.reason).toContain('quyết định');
  expect((await importAll({ anyType: true })).map(({ outcome }) => outcome)).toEqual([
    'imported',
    'imported',
  ]);
}, 60_000);

test('names lead nowhere: links in folders are not followed, and a name never becomes a path', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'ngoai-'));
  try {
    writeFileSync(join(outside, 'secret.txt'), given(first).text);
    symlinkSync(outside, join(source, 'link'));
    symlinkSync(join(outside, 'secret.txt'), join(source, 'link.txt'));
    mkdirSync(join(source, 'a'));
    const bare =
      'KẾ HOẠCH\n\nCông tác thi đua\n\nI. MỤC ĐÍCH\n\n1. Thi đua tốt theo Luật Thi đua, khen thưởng.\n';
    writeFileSync(join(source, 'a', 'a..%2f..\\..\u202Etxt.exe'), bare);
    const results = await importAll();
    expect(results.map(({ outcome }) => outcome)).toEqual(['imported']);
    expect(results[0]?.id).toMatch(/^[a-z0-9-]+$/);
    expect(readdirSync(target).sort()).toEqual([`${results[0]?.id}.txt`, `${results[0]?.id}.yaml`]);
  } finally {
    rmSync(outside, { recursive: true });
  }
}, 60_000);
