import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { doubtsText } from '../../scripts/doubts/doubts-text.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { type Doubt, doubtsOf } from '../../src/intake/doubts.ts';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';
import { instrument } from '../../src/schemas/instrument.ts';
import type { Sidecar } from '../../src/schemas/sidecar.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const today = '2026-11-21';

const text = [
  'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN',
  'Số: 77/KH-UBND',
  'Bắc Kạn, ngày 10 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Phát động thi đua năm 2024',
  'Căn cứ Quyết định số 4321/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ về chương trình thi đua;',
  'I. MỤC ĐÍCH',
  '1. Hưởng ứng phong trào thi đua “Bản làng xanh bên suối Nặm Cắt”.',
].join('\n\n');

const sidecar: Sidecar = {
  place: {
    value: 'bac-kan',
    evidence: 'Dòng 6: “Bắc Kạn”',
    claim: { source: 'x', confidence: 'unverified', checkedOn: today },
  },
  addedOn: today,
  origin: 'x',
  weakWords: [
    { line: 1, column: 4, text: 'BAN', confidence: 61 },
    { line: 1, column: 1, text: 'UY', confidence: 50 },
  ],
};

const reading = run({ path: 'a.txt', text, sha256: '' }, registry, { id: 'a', sidecar });
const doubts = doubtsOf({ id: 'a', reading, sidecar, text }, registry, today);
const of = (kind: Doubt['kind']): Doubt | undefined => doubts.find((doubt) => doubt.kind === kind);

test('a fact that nobody confirmed comes with the fact as a person confirms it', () => {
  const doubt = of('unconfirmed-fact');
  expect(doubt?.line).toBe(6);
  expect(doubt?.edit?.file).toBe('plans/a.yaml');
  expect(parse(doubt?.edit?.lines ?? '').place.claim.confidence).toBe('official');
});

test('an open citation comes with a record that fits the schema', () => {
  const { edit } = of('unresolved-citation') ?? {};
  expect(edit?.file).toBe('instruments/quyet-dinh-4321-qd-ttg-2024.yaml');
  expect(instrument.safeParse(parse(edit?.lines ?? '')).error).toBeUndefined();
});

test('a name in no family comes with a record of its own', () => {
  expect(of('ungrouped-movement')?.edit?.file).toBe('movements/ban-lang-xanh-ben-suoi-nam-cat.mdx');
});

test('a weak word is told as long as it stands as it was read', () => {
  expect(doubts.filter(({ kind }) => kind === 'weak-word').map(({ column }) => column)).toEqual([4]);
});

test('on a terminal each doubt begins with its place', () => {
  const lines = doubtsText([{ id: 'a', path: 'content/plans/a.txt', doubts }]);
  expect(lines.filter((line) => /^content\/plans\/a\.txt:\d+:\d+ [a-z-]+ /.test(line))).toHaveLength(
    doubts.length,
  );
});
