import { describe, expect, test } from 'vitest';
import { numberLine, placeAndDateLine } from '../../src/drafting/letterhead.ts';
import { localityOf, placeNameOf } from '../../src/drafting/locality.ts';
import { missingHead } from '../../src/drafting/missing-parts.ts';
import { printedRecipients, proposedRecipients } from '../../src/drafting/recipients.ts';
import { emptyDraft } from './drafts.ts';

const room = '\u00a0'.repeat(6);

describe('the number line', () => {
  test.each([
    ['5', 'UBND', 'Số: 05/KH-UBND'],
    ['05', 'UBND', 'Số: 05/KH-UBND'],
    ['152', 'UBND', 'Số: 152/KH-UBND'],
    ['', 'UBND', `Số: ${room}/KH-UBND`],
    [' 7 ', 'HĐ TĐKT', 'Số: 07/KH-HĐTĐKT'],
    ['12', '', 'Số: 12/KH-[chữ viết tắt]'],
    ['số 9', 'SNV', 'Số: 09/KH-SNV'],
  ])('%j of %j', (number, abbreviation, line) => expect(numberLine(number, abbreviation)).toBe(line));
});

describe('place and date', () => {
  test.each([
    ['5', '1', 'Lam Vỹ, ngày 05 tháng 01 năm 2027'],
    ['05', '02', 'Lam Vỹ, ngày 05 tháng 02 năm 2027'],
    ['15', '03', 'Lam Vỹ, ngày 15 tháng 3 năm 2027'],
    ['1', '12', 'Lam Vỹ, ngày 01 tháng 12 năm 2027'],
    ['', '1', `Lam Vỹ, ngày ${room} tháng 01 năm 2027`],
    ['', '', `Lam Vỹ, ngày ${room} tháng ${room} năm 2027`],
  ])('day %j, month %j', (day, month, line) =>
    expect(placeAndDateLine({ ...emptyDraft(), day, month })).toBe(line),
  );

  test('ask for a place that is not known', () => {
    const draft = emptyDraft();
    const office = { ...draft.office, place: '' };
    expect(placeAndDateLine({ ...draft, office, day: '5', month: '1' })).toBe(
      '[địa danh], ngày 05 tháng 01 năm 2027',
    );
    expect(missingHead({ office })).toEqual(['place']);
    expect(missingHead(draft)).toEqual([]);
  });
});

describe('the place of an office', () => {
  const office = (name: string, parent = '', place = '') => ({ ...emptyDraft().office, name, parent, place });
  test.each([
    ['Ủy ban nhân dân xã Lam Vỹ', '', 'xã Lam Vỹ', 'Lam Vỹ'],
    ['UBND phường Đức Xuân', '', 'phường Đức Xuân', 'Đức Xuân'],
    ['Sở Nội vụ', 'Ủy ban nhân dân tỉnh Thái Nguyên', 'tỉnh Thái Nguyên', 'Thái Nguyên'],
    ['Khối thi đua số 3', '', '', ''],
  ])('%s, %j', (name, parent, locality, place) => {
    expect(localityOf(office(name, parent))).toBe(locality);
    expect(placeNameOf(office(name, parent))).toBe(place);
  });

  test('falls back on the place that was typed', () => {
    expect(localityOf(office('Khối thi đua số 3', '', 'Tuyên Quang'))).toBe('Tuyên Quang');
  });
});

describe('recipients', () => {
  test('take hyphen and end mark, the archive last', () => {
    expect(printedRecipients(['- Lưu: VT, VHXH.', ' Sở Nội vụ (để b/c);', '', '- Các thôn'])).toEqual([
      '- Sở Nội vụ (để b/c);',
      '- Các thôn;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  test.each(['commune', 'province', 'agency', 'bloc', 'school', 'ministry', 'organisation'] as const)(
    'are proposed for %s with the archive last and no district',
    (level) => {
      const lines = proposedRecipients(level);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.at(-1)).toMatch(/^Lưu: VT/);
      expect(lines.join('\n')).not.toMatch(/huyện/i);
    },
  );
});
