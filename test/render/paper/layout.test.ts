import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { breakName } from '../../../src/render/paper/break-name.ts';
import { type Layout, layouts, type Measure } from '../../../src/render/paper/layout.table.ts';
import { balancedWidth, fillLines, textWidth } from '../../../src/render/paper/text-width.ts';
import { widenBlanks } from '../../../src/render/paper/widen-blanks.ts';

const measuresOf = (layout: Layout): [name: string, measure: Measure][] =>
  Object.entries(layout).filter((entry): entry is [string, Measure] => typeof entry[1] === 'object');

describe.each(Object.entries(layouts))('layout of the %s', (_form, layout) => {
  test('has every measure within its rule, and names the rule', () => {
    const measures = measuresOf(layout);
    expect(measures.length).toBeGreaterThan(25);
    for (const [name, { value, allowed, rule }] of measures) {
      expect(value, name).toBeGreaterThanOrEqual(allowed[0]);
      expect(value, name).toBeLessThanOrEqual(allowed[1]);
      expect(rule.length, name).toBeGreaterThan(10);
    }
    expect(layout.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('the style sheet of print has the measures of the Word file', () => {
  const [path] = globSync('src/styles/paper.css', { cwd: projectRoot });
  const css = readFileSync(join(projectRoot, path ?? ''), 'utf8').replace(/\s+/g, ' ');
  const { state } = layouts;
  const margins = [state.topMm, state.rightMm, state.bottomMm, state.leftMm].map(({ value }) => `${value}mm`);
  expect(css).toContain(`margin: ${margins.join(' ')};`);
  const text = state.widthMm.value - state.leftMm.value - state.rightMm.value;
  const column = (layout: Layout): string =>
    `minmax(0, ${layout.issuerColumnMm.value}fr) minmax(0, ${text - layout.issuerColumnMm.value}fr)`;
  expect(css).toContain(`.paper-head { display: grid; grid-template-columns: ${column(layouts.state)};`);
  expect(css).toContain(`.paper-of-party .paper-head { grid-template-columns: ${column(layouts.party)};`);
  expect(css).toContain(`--paper-size: ${state.bodyPt.value}pt;`);
  expect(css).toContain(`--paper-first-line: ${state.firstLineMm.value}mm;`);
  expect(css).toContain(`--paper-gap: ${state.betweenParagraphsPt.value}pt;`);
  expect(css).toContain(`font: ${state.pageNumberPt.value}pt "Times New Roman"`);
});

describe('the width of Times New Roman', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 87.7],
    ['Độc lập - Tự do - Hạnh phúc', 13, 56.1],
    ['Độc lập - Tự do - Hạnh phúc', 14, 60.4],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 12, 76.8],
  ])('%s in %i pt bold is %f mm', (text, size, mm) => {
    expect(Math.abs(textWidth(text, size, true) - mm)).toBeLessThan(0.8);
  });

  test('does not depend on how marks are encoded', () => {
    const name = 'Ủy ban nhân dân thị trấn Ngã Bảy';
    expect(textWidth(name.normalize('NFD'), 14, false)).toBeCloseTo(textWidth(name, 14, false), 6);
  });

  test('balanced lines are no more than full ones', () => {
    const subject =
      'Phát động Đợt thi đua đặc biệt lập thành tích chào mừng các ngày lễ lớn, sự kiện lịch sử';
    const width = balancedWidth(subject, 161, 14, true);
    const [first = '', second = ''] = fillLines(subject, width, 14, true);
    expect(fillLines(subject, width, 14, true)).toHaveLength(fillLines(subject, 161, 14, true).length);
    expect(Math.abs(textWidth(first, 14, true) - textWidth(second, 14, true))).toBeLessThan(25);
  });
});

describe('names of bodies', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN XÃ LAM VỸ', ['ỦY BAN NHÂN DÂN XÃ LAM VỸ']],
    ['ỦY BAN NHÂN DÂN HUYỆN ĐỊNH HÓA TỈNH', ['ỦY BAN NHÂN DÂN', 'HUYỆN ĐỊNH HÓA TỈNH']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ LONG KHÁNH', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ LONG KHÁNH']],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG']],
    ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', ['SỞ NÔNG NGHIỆP', 'VÀ PHÁT TRIỂN NÔNG THÔN']],
  ])('%s', (name, lines) => {
    expect(breakName(name, 73, 12, true)).toEqual(lines);
  });

  test('one that nothing parts is filled line by line, and one long word is left whole', () => {
    const name = 'TRƯỜNG TRUNG HỌC PHỔ THÔNG CHUYÊN NGUYỄN BỈNH KHIÊM';
    expect(breakName(name, 73, 12, true).join(' ')).toBe(name);
    expect(breakName('A'.repeat(90), 73, 12, true)).toEqual(['A'.repeat(90)]);
  });
});

test.each([
  ['Số: /KH-VP', `Số:${'\u00a0'.repeat(8)}/KH-VP`],
  ['Số: 05/KH-UBND', 'Số: 05/KH-UBND'],
  ['Bắc Kạn, ngày tháng 9 năm 2024', `Bắc Kạn, ngày${'\u00a0'.repeat(6)}tháng 9 năm 2024`],
  ['Lam Vỹ, ngày tháng năm 2026', `Lam Vỹ, ngày${'\u00a0'.repeat(6)}tháng${'\u00a0'.repeat(6)}năm 2026`],
  ['Lam Vỹ, ngày 05 tháng 01 năm 2026', 'Lam Vỹ, ngày 05 tháng 01 năm 2026'],
])('room is left in "%s"', (line, widened) => {
  expect(widenBlanks(line)).toBe(widened);
});
