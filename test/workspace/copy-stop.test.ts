import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { forceRecords } from '../../src/site/views/force-records.ts';
import { type CopiedBlock, textOfSpans } from '../../src/workspace/copy/copied-block.ts';
import {
  type Concern,
  concernsOf,
  doubledBy,
  type ForceOf,
  withSwaps,
} from '../../src/workspace/copy/stop.ts';

const { catalogue } = openLibrary();
const forceOf: ForceOf = new Map(forceRecords(catalogue).map((record) => [record.id, record]));

/** A paragraph whose citations are pairs of words and instrument. */
const paragraph = (...parts: readonly (string | readonly [string, string])[]): CopiedBlock => ({
  type: 'paragraph',
  style: 'text',
  marker: '-',
  level: 1,
  spans: parts.map((part) =>
    typeof part === 'string'
      ? { text: part, instrument: null, isBold: false }
      : { text: part[0], instrument: part[1], isBold: false },
  ),
});

const textOf = (blocks: readonly CopiedBlock[]): string =>
  blocks.map((block) => (block.type === 'paragraph' ? textOfSpans(block.spans) : '')).join('\n');

const only = (blocks: readonly CopiedBlock[]): Concern => {
  const [concern, ...others] = concernsOf(blocks, forceOf);
  if (concern === undefined || others.length > 0) throw new Error('expected one concern');
  return concern;
};

const replaced = 'nghi-dinh-98-2023-nd-cp';

describe('a replaced decree', () => {
  const blocks = [
    paragraph('Thực hiện ', ['Nghị định số 98/2023/NĐ-CP của Chính phủ', replaced], ' và Nghị định nêu trên'),
  ];
  test('stops the copy and offers the one in force, with source and day', () => {
    const concern = only(blocks);
    expect(concern.gravity).toBe('stops');
    expect(concern.instead?.reference).toBe('152/2025/NĐ-CP');
    expect(concern.swap?.to).toBe('Nghị định số 152/2025/NĐ-CP của Chính phủ');
    expect(concern.cited.claim?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(concern.isSafe).toBe(true);
  });

  test('is swapped where that is chosen, and nothing else changes', () => {
    expect(textOf(withSwaps(blocks, [only(blocks)]))).toBe(
      'Thực hiện Nghị định số 152/2025/NĐ-CP của Chính phủ và Nghị định nêu trên',
    );
    expect(withSwaps(blocks, [])).toEqual(blocks);
  });
});

test('numbers of forms and provisions are told, never swapped, and marked where they hang on the old text', () => {
  const blocks = [
    paragraph(
      'Báo cáo thành tích (Mẫu số 08 ban hành kèm theo ',
      ['Nghị định số 98/2023/NĐ-CP của Chính phủ', replaced],
      '), theo khoản 2 Điều 24',
    ),
  ];
  const concern = only(blocks);
  expect(concern.pinned).toEqual(['Mẫu số 08', 'khoản 2 Điều 24']);
  expect(concern.isSafe).toBe(false);
  expect(textOf(withSwaps(blocks, [concern]))).toBe(
    'Báo cáo thành tích ([Mẫu số 08: đối chiếu] ban hành kèm theo Nghị định số 152/2025/NĐ-CP của Chính phủ), theo [khoản 2 Điều 24: đối chiếu]',
  );
});

test('a text that another one follows is told and not swapped', () => {
  const concern = only([paragraph(['Chỉ thị số 34-CT/TW', 'chi-thi-34-ct-tw-2014'])]);
  expect(concern.gravity).toBe('tells');
  expect(concern.instead?.reference).toBe('41-CT/TW');
  expect(concern.swap).toBeNull();
});

test('a plan whose time is over stops the copy and has nothing in its place', () => {
  const concern = only([paragraph(['Kế hoạch số 02/KH-UBND', 'ke-hoach-02-kh-ubnd-2024-dong-nai'])]);
  expect(concern.gravity).toBe('stops');
  expect(concern.swap).toBeNull();
});

test('what is unverified is marked as doubtful and never taken for safe', () => {
  const record = forceOf.get('nghi-dinh-91-2017-nd-cp');
  if (!record?.claim) throw new Error('the decree is missing');
  const doubtful = { ...record, claim: { ...record.claim, confidence: 'unverified' as const } };
  const block = paragraph(['Nghị định số 91/2017/NĐ-CP', record.id]);
  expect(only([block]).isDoubtful).toBe(false);
  const [concern] = concernsOf([block], new Map([...forceOf, [record.id, doubtful]]));
  if (concern === undefined) throw new Error('expected a concern');
  expect(concern.isDoubtful).toBe(true);
  expect(concern.isSafe).toBe(false);
  expect(concern.swap?.to).toBe('Nghị định số 152/2025/NĐ-CP');
});

test.each([
  ['an open citation', paragraph('Chỉ thị số 34-CT/TW')],
  ['one in force', paragraph(['Nghị định số 152/2025/NĐ-CP', 'nghi-dinh-152-2025-nd-cp'])],
  ['one of which nothing is claimed', paragraph(['Kết luận số 21-KL/TW', 'ket-luan-21-kl-tw-2021'])],
  ['one that the catalogue lacks', paragraph(['Quyết định số 1/QĐ-TTg', 'quyet-dinh-01-qd-ttg-1999'])],
  ['a law whose name is that of today', paragraph(['Luật thi đua, khen thưởng', 'luat-15-2003-qh11'])],
])('%s is copied without a word', (_, block) => {
  expect(concernsOf([block], forceOf)).toEqual([]);
});

test('a mention that points back is left to the mention that it points to', () => {
  const concern = only([paragraph(['Nghị định này', replaced])]);
  expect(concern.swap).toBeNull();
});

test('three laws that became one are told as doubled', () => {
  const blocks = [
    paragraph(['Luật Thi đua, khen thưởng ngày 26/11/2003', 'luat-15-2003-qh11'], '; ', [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
      'luat-39-2013-qh13',
    ]),
  ];
  const concerns = concernsOf(blocks, forceOf);
  expect(concerns).toHaveLength(2);
  expect(doubledBy(blocks, concerns).map(({ id }) => id)).toEqual(['luat-06-2022-qh15']);
  expect(doubledBy(blocks, concerns.slice(0, 1))).toEqual([]);
});

test('citations in the cells of a table stop the copy and are swapped', () => {
  const block: CopiedBlock = {
    type: 'table',
    hasHead: false,
    rows: [[[{ text: 'Nghị định số 98/2023/NĐ-CP', instrument: replaced, isBold: false }]]],
  };
  const [swapped] = withSwaps([block], [only([block])]);
  expect(swapped?.type === 'table' ? swapped.rows[0]?.[0]?.[0]?.text : '').toBe(
    'Nghị định số 152/2025/NĐ-CP',
  );
});
