import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { proposeId } from '../../../../src/pipeline/catalogue/sidecar/propose-id.ts';
import { proposeSidecar } from '../../../../src/pipeline/catalogue/sidecar/propose-sidecar.ts';
import type { Reading } from '../../../../src/pipeline/reading.ts';
import { emptyRegistry } from '../../../../src/pipeline/registry.ts';
import { run } from '../../../../src/pipeline/run.ts';
import { sidecarYaml } from '../../../../src/render/sidecar-yaml.ts';
import { slug } from '../../../../src/schemas/identity.ts';
import { sidecar } from '../../../../src/schemas/sidecar.ts';

const content = readContent(join(projectRoot, 'content'));
const today = '2026-11-21';

const read = (text: string): Reading => run({ path: 'a.txt', text, sha256: '' }, content.registry);
const propose = (text: string) => proposeSidecar(read(text), text, content.registry, today);

test('a lone carriage return begins no line of the evidence', () => {
  const text =
    'ỦY BAN NHÂN DÂN\rXÃ ĐÔNG HÒA\r\nKẾ HOẠCH\r\nThi đua năm 2024\r\n\r\nI. MỤC ĐÍCH\r\nĐộng viên.';
  expect(propose(text).year).toMatchObject({ value: 2024, evidence: 'Dòng 3: “Thi đua năm 2024”' });
});

describe.each(content.plans)('$id', ({ text, sidecar: known }) => {
  const proposed = propose(text);

  test('the proposal agrees with what a person wrote beside the plan', () => {
    expect(proposed.place?.value).toBe(known?.place?.value);
    expect(proposed.period?.value).toEqual(known?.period?.value);
  });

  test('every fact quotes its line and says that nobody has confirmed it', () => {
    const lines = text.split('\n');
    for (const fact of [proposed.place, proposed.year, proposed.notBefore, proposed.period]) {
      if (fact === undefined) continue;
      const [, line, quotation] = /^Dòng (\d+): “(.*?)…?”$/.exec(fact.evidence) ?? [];
      expect(lines[Number(line) - 1]?.replace(/\*{2,}/g, '').replace(/\s+/g, ' ')).toContain(quotation);
      expect(fact.claim.confidence).toBe('unverified');
    }
  });

  test('as a file it is read back the same and passes the schema', () => {
    const whole = sidecar.parse({ ...proposed, addedOn: today, origin: 'Tệp nhận được: "kế hoạch".docx' });
    expect(parse(sidecarYaml(whole))).toEqual(whole);
    expect(sidecarYaml(whole)).not.toMatch(/: \d{4}-\d{2}/);
  });

  test('the proposed id is a slug', () => {
    expect(slug.safeParse(proposeId(read(text))).success).toBe(true);
  });
});

test('ids of numbered plans are those of the catalogue', () => {
  const ids = content.plans.map(({ text }) => proposeId(read(text)));
  expect(ids).toContain('ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh');
  expect(ids).toContain('ke-hoach-879-kh-ktdnc-2021-tuyen-quang');
});

test('a school year runs from September to May, and the year of a cited date is not the plan\u2019s', () => {
  const head = 'TRƯỜNG TIỂU HỌC A\nKẾ HOẠCH\n';
  expect(propose(`${head}Phát động thi đua năm học 2024 - 2025\nI. MỤC ĐÍCH\n`).period?.value).toEqual({
    from: '2024-09',
    to: '2025-05',
  });
  expect(propose(`${head}Thực hiện Chỉ thị số 19/CT-TTg ngày 16 tháng 7 năm 2021\nI. MỤC ĐÍCH\n`).year).toBe(
    undefined,
  );
});

test.each(['', '\n\n', 'KẾ HOẠCH', '\u0000', 'a'.repeat(3000)])('any text gives a proposal', (text) => {
  const reading = run({ path: 'a.txt', text, sha256: '' }, emptyRegistry);
  expect(proposeSidecar(reading, text, emptyRegistry, today)).toEqual({});
  expect(slug.safeParse(proposeId(reading)).success).toBe(true);
});
