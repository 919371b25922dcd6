import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sidecar as schema } from '../../../src/schemas/sidecar.ts';
import { plansArchive, type ReadyPlan } from '../../../src/workspace/add/archive.ts';

const sidecar = schema.parse({
  place: {
    value: 'bac-kan',
    evidence: 'Dòng 5: “Bắc Kạn”',
    claim: { source: 'Dòng 5', confidence: 'unverified', checkedOn: '2026-11-21' },
  },
  addedOn: '2026-11-21',
  origin: 'Đọc từ tệp “a.docx”',
});
const plan = (id: string, format: ReadyPlan['format']): ReadyPlan => ({
  id,
  text: 'KẾ HOẠCH\r\nThi đua năm 2024\n',
  format,
  sidecar,
});
const note = { name: 'doc-truoc.txt', text: 'Đọc trước' };

test('text and sidecar of each plan stand in the folder of plans, the note outside it', () => {
  const files = unzipSync(plansArchive([plan('mot', 'text'), plan('hai', 'markdown')], note));
  expect(Object.keys(files)).toEqual([
    'doc-truoc.txt',
    'content/plans/mot.txt',
    'content/plans/mot.yaml',
    'content/plans/hai.md',
    'content/plans/hai.yaml',
  ]);
  expect(strFromU8(files['content/plans/mot.txt'] ?? new Uint8Array())).toBe(plan('mot', 'text').text);
  expect(schema.parse(parse(strFromU8(files['content/plans/hai.yaml'] ?? new Uint8Array())))).toEqual(
    sidecar,
  );
});

test('the same plans give the same bytes', () => {
  expect(plansArchive([plan('mot', 'text')], note)).toEqual(plansArchive([plan('mot', 'text')], note));
});
