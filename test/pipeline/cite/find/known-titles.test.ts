import { expect, test } from 'vitest';
import { mayCite } from '../../../../src/pipeline/cite/find/gate.ts';
import { knownTitleEnd, knownTitlesOf } from '../../../../src/pipeline/cite/find/known-titles.ts';
import { foldKeepingLength } from '../../../../src/pipeline/text/fold.ts';
import { registry } from '../registry.ts';

const known = knownTitlesOf(registry);
const study = 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
const details = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng';

test.each([
  [`về ${study} nữa`, 3, null, study],
  [`về ${study} nữa`, 3, '05', study],
  [`về ${study} nữa`, 3, '5', study],
  [`về ${study} nữa`, 3, '06', null],
  [`về ${study.replace('mạnh học', 'mạnhhọc')} nữa`, 3, '05', study.replace('mạnh học', 'mạnhhọc')],
  [`về ${study.replace('phong', 'ph ong')} nữa`, 3, '05', study.replace('phong', 'ph ong')],
  [`về ${study.replace('phong', 'phang')} nữa`, 3, '05', study.replace('phong', 'phang')],
  [`về ${study.replace('phong cách', 'thông minh')} nữa`, 3, '05', null],
  ['phát triển dịch vụ nội dung số', 0, null, 'phát triển dịch vụ nội dung'],
  [details, 0, '91', details],
  [details, 0, '98', details],
  [details, 0, '99', null],
  ['chi tiết thi hành một số điều của Luật Thi đua, khen thưởng', 0, '91', null],
  // A title of fewer than four words is left to grammar.
  ['Thi đua, khen thưởng', 0, null, null],
  ['đẩy mạnh học tập', 0, null, null],
  ['“”', 0, null, null],
])('in “%s” at %i, behind the number %s, the known title is %s', (text, start, number, title) => {
  const end = knownTitleEnd(foldKeepingLength(text), start, known, number);
  expect(end === null ? null : text.slice(start, end)).toBe(title);
});

test('titles and aliases are known with and without their preposition, once a registry', () => {
  const [first] = registry.instruments;
  if (first === undefined) throw new Error('the test registry is empty');
  const own = {
    ...registry,
    instruments: [{ ...first, title: 'Một tên dài nào đó', aliases: ['Về việc khen các tập thể'] }],
  };
  const titles = knownTitlesOf(own);
  const end = (text: string) => knownTitleEnd(foldKeepingLength(text), 0, titles, null);
  expect(end('một tên dài nào đó')).toBe(18);
  expect(end('về việc khen các tập thể')).toBe(24);
  expect(end('khen các tập thể')).toBe(16);
  expect(knownTitlesOf(own)).toBe(titles);
});

test.each([
  ['Luật Thi đua', true],
  ['Bộ luật', true],
  ['xluật', false],
  ['Hiến pháp', true],
  ['Lời kêu gọi', true],
  ['Nghị quyết Đại hội', true],
  ['Kết luận', true],
  ['Nghị định này', false],
  ['Nghị định 5', true],
  ['Kế hoạch', false],
  ['Kế hoạch 5', true],
  ['12/KH-UBND', true],
  ['34-CT/TW', true],
  ['ngày 5', false],
  ['Chỉ thị số', false],
  ['Côngvăn 5', true],
  ['thi đua 2024', false],
])('“%s” may hold a citation: %s', (text, expected) => {
  expect(mayCite(foldKeepingLength(text))).toBe(expected);
});
