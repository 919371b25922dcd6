import { expect, test } from 'vitest';
import { findPhrases, type Phrase } from '../../../../src/pipeline/clause/phrases/find-phrases.ts';
import { emptyRegistry } from '../../../../src/pipeline/registry.ts';
import { growthOf, steep } from '../../../growth.ts';
import { planOf } from '../families/plans.ts';

const textOf = ({ uses: [use] }: Phrase): string => use?.division.block.text.slice(use.start, use.end) ?? '';
const phrasesOf = (...clauses: readonly (readonly string[])[]): Phrase[] =>
  findPhrases(
    clauses.map((own, at) => planOf(`ke-hoach-${at}`, { commune: 'An Bình', year: 2023 }, [...own])),
    emptyRegistry,
  );

test('the longest words that two plans have in common, once, with where they stand', () => {
  const [phrase, ...others] = phrasesOf(
    ['Các đơn vị phát huy sức mạnh tổng hợp của cả hệ thống chính trị; nộp hồ sơ.'],
    ['Ủy ban nhân dân xã phát huy sức mạnh tổng hợp của cả hệ thống chính trị trong năm.'],
  );
  expect(others).toEqual([]);
  expect(phrase && textOf(phrase)).toBe('phát huy sức mạnh tổng hợp của cả hệ thống chính trị');
  expect(phrase?.plans).toBe(2);
  expect(phrase?.uses.map(({ reading }) => reading.entry.id)).toEqual(['ke-hoach-0', 'ke-hoach-1']);
});

test('a shorter formula stays where more plans use it, and none begins or ends with a weak word', () => {
  const texts = phrasesOf(
    [
      'Khen thưởng bảo đảm chính xác, công khai, công bằng, dân chủ, kịp thời và đúng quy định của pháp luật.',
    ],
    ['Bình xét bảo đảm chính xác, công khai, công bằng, dân chủ, kịp thời và đúng quy định của pháp luật.'],
    ['Việc chọn điển hình phải chính xác, công khai, công bằng, dân chủ, kịp thời trong mọi trường hợp.'],
  ).map((phrase) => [phrase.plans, textOf(phrase)]);
  expect(texts).toEqual([
    [3, 'chính xác, công khai, công bằng, dân chủ, kịp thời'],
    [2, 'bảo đảm chính xác, công khai, công bằng, dân chủ, kịp thời và đúng quy định của pháp luật'],
  ]);
});

test('what one plan says twice is no custom, and names and numbers are in no formula', () => {
  const twice = 'Tổ chức phong trào thi đua yêu nước sâu rộng, thiết thực, hiệu quả.';
  expect(phrasesOf([twice, `${twice} Hết.`], ['Không có gì giống.'])).toEqual([]);
  const numbered = phrasesOf(
    ['Mỗi đơn vị giới thiệu ít nhất 05 điển hình tiên tiến trong phong trào thi đua yêu nước.'],
    ['Mỗi đơn vị giới thiệu ít nhất 05 điển hình tiên tiến trong phong trào thi đua yêu nước.'],
  );
  expect(numbered.map(textOf).some((text) => /\d/.test(text))).toBe(false);
  expect(numbered.length).toBeGreaterThan(0);
});

test('the time grows with the number of words', async () => {
  const words = 'thi đua yêu nước công tác khen thưởng điển hình tiên tiến đơn vị địa phương cơ quan'.split(
    ' ',
  );
  const clauseOf = (seed: number, length: number): string =>
    Array.from({ length }, (_, at) => words[(at * seed + (at >> 3)) % words.length]).join(' ');
  const find = (length: number): void => {
    const plans = [3, 5, 7].map((seed, at) =>
      planOf(`k-${at}`, { commune: 'An Bình', year: 2023 }, [clauseOf(seed, length)]),
    );
    findPhrases(plans, emptyRegistry);
  };
  expect(await growthOf(find, 8000)).toBeLessThan(steep);
});
