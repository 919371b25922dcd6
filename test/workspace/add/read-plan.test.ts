import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/loaders/library.ts';
import { heldPlans } from '../../../src/site/views/held-plans.ts';
import { planView } from '../../../src/site/views/plan.ts';
import { readPlan } from '../../../src/workspace/add/read-plan.ts';
import { samePlans } from '../../../src/workspace/add/same-plan.ts';
import { registryFile } from '../check/registry-file.ts';

const { catalogue, plans, marks } = openLibrary();
const held = heldPlans(catalogue, marks);
const day = catalogue.today;
const read = (text: string, sidecar: Parameters<typeof readPlan>[0]['sidecar'] = null) =>
  readPlan({ text, format: 'text', sidecar, weakWords: [] }, registryFile, day);

describe.each([...catalogue.readings])('%s', (id, reading) => {
  const file = plans.get(id);
  const sidecar = file?.sidecar ?? null;
  const preview = read(file?.text ?? '', sidecar);
  const view = planView(catalogue, reading, sidecar);

  test('the preview says what the page of the plan says', () => {
    expect(preview.kind).toBe(view.kind);
    expect(preview.subject).toBe(view.subject);
    expect(preview.facts).toEqual(view.facts);
    expect(preview.contents).toEqual(view.contents);
    expect(preview.status.sentence).toBe(view.status.sentence);
    expect(preview.status.urgent).toEqual(view.status.urgent);
  });

  test('it is known again by its words, wherever lines break', () => {
    const again = {
      ...preview,
      id: 'mot-ten-khac',
      mark: read((file?.text ?? '').replaceAll('\n', '\r\n')).mark,
    };
    expect(samePlans(held, again)).toEqual([{ id, why: 'text' }]);
    expect(samePlans(held, { ...again, id })).toEqual([{ id, why: 'id' }]);
  });

  test('links lead to pages of the site or nowhere', () => {
    const links = [...preview.citations, ...preview.movements, ...preview.status.rest].flatMap(
      ({ href }) => href ?? [],
    );
    expect(links.filter((href) => !href.startsWith('/'))).toEqual([]);
  });
});

test('another number or day is another plan', () => {
  const plan = { id: 'x', reference: '152/KH-UBND', day: '2023-01-29', mark: '' };
  expect(samePlans(held, plan)).toEqual([]);
  expect(samePlans(held, { ...plan, day: '2024-01-29' })).toEqual([
    { id: 'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh', why: 'number' },
  ]);
});

test('what is missing is named, what leads nowhere is doubtful', () => {
  const preview = read(
    'KẾ HOẠCH\nPhát động thi đua năm 2026\nCăn cứ Quyết định số 9999/QĐ-UBND ngày 02 tháng 3 năm 2025 của UBND tỉnh Bắc Kạn;\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.\n',
  );
  expect(preview.missing).toEqual(expect.arrayContaining(['số', 'nơi nhận', 'ngày ban hành']));
  expect(preview.missing).not.toContain('trích yếu');
  const doubt = preview.doubts.find(({ reason }) => reason.includes('9999/QĐ-UBND'));
  expect(doubt?.line).toBe(3);
  expect(preview.proposed.year?.value).toBe(2026);
});

test.each(['', '\u0000\u0001', '<script>x</script>', 'a'.repeat(30_000)])(
  'any text gives a preview',
  (text) => {
    expect(read(text).proposedId).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  },
);
