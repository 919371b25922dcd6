import { describe, expect, test } from 'vitest';
import { citableOf } from '../../../src/render/citation/citable.ts';
import {
  basisLines,
  type CitationForms,
  citationForms,
} from '../../../src/render/citation/citation-forms.ts';
import type { Instrument } from '../../../src/schemas/instrument.ts';
import { heldInstrument } from './instruments.ts';

const claim = { source: 'x', confidence: 'official', checkedOn: '2026-01-01' } as const;

const decree: Instrument = {
  id: 'nghi-dinh-12-2025-nd-cp',
  kind: 'decree',
  family: 'state',
  number: '12',
  symbol: 'NĐ-CP',
  year: 2025,
  reference: '12/2025/NĐ-CP',
  issuedOn: '2025-02-05',
  issuer: 'Chính phủ',
  scope: 'central',
  title: 'Quy định về một việc',
  aliases: [],
  members: [],
  identityClaim: claim,
  force: [],
  relations: [],
  notes: [],
};

const formsOf = (record: Instrument): CitationForms => citationForms(citableOf(record));

describe('golden citations of instruments that the catalogue holds', () => {
  test.each([
    [
      'nghi-dinh-98-2023-nd-cp',
      'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      'Nghị định số 98/2023/NĐ-CP',
    ],
    [
      'nghi-dinh-30-2020-nd-cp',
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      'Nghị định số 30/2020/NĐ-CP',
    ],
    [
      'chi-thi-34-ct-tw-2014',
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
      'Chỉ thị số 34-CT/TW',
    ],
    [
      'chi-thi-22-ct-tw-2018',
      'Chỉ thị số 22-CT/TW ngày 23/01/2018 của Ban Bí thư đẩy mạnh các phong trào thi đua yêu nước hướng tới kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2018)',
      'Chỉ thị số 22-CT/TW',
    ],
    ['luat-06-2022-qh15', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', 'Luật Thi đua, khen thưởng'],
    [
      'luat-47-2005-qh11',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    ],
    ['bo-luat-45-2019-qh14', 'Bộ luật Lao động ngày 20 tháng 11 năm 2019', 'Bộ luật Lao động'],
    [
      'nghi-quyet-202-2025-qh15',
      'Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh',
      'Nghị quyết số 202/2025/QH15',
    ],
    [
      'loi-keu-goi-thi-dua-ai-quoc-1948',
      'Lời kêu gọi thi đua ái quốc ngày 11 tháng 6 năm 1948 của Chủ tịch Hồ Chí Minh',
      'Lời kêu gọi thi đua ái quốc',
    ],
    [
      'nghi-quyet-dai-hoi-xiii-dang-2021',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng ngày 01/02/2021',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    ],
    [
      'nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii',
      'Các nghị quyết Hội nghị Trung ương 7 khóa XII của Ban Chấp hành Trung ương Đảng khóa XII',
      'Các nghị quyết Hội nghị Trung ương 7 khóa XII',
    ],
    [
      'quyet-dinh-354-qd-ubnd-2019-tuyen-quang',
      'Quyết định số 354/QĐ-UBND ngày 08 tháng 10 năm 2019 của Ủy ban nhân dân tỉnh Tuyên Quang phê duyệt Đề án phát triển doanh nghiệp tỉnh Tuyên Quang đến năm 2020, định hướng đến năm 2030',
      'Quyết định số 354/QĐ-UBND',
    ],
    [
      'ke-hoach-259-kh-tu-2024-bac-kan',
      'Kế hoạch số 259-KH/TU ngày 15/7/2024 của Tỉnh ủy Bắc Kạn thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      'Kế hoạch số 259-KH/TU',
    ],
  ])('%s', (id, first, later) => {
    expect(formsOf(heldInstrument(id))).toEqual({ first, later, basis: `Căn cứ ${first};` });
  });
});

test('a decree is cited first with number, date, issuer and title, later with type and number', () => {
  expect(formsOf(decree)).toEqual({
    first: 'Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025 của Chính phủ quy định về một việc',
    later: 'Nghị định số 12/2025/NĐ-CP',
    basis: 'Căn cứ Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025 của Chính phủ quy định về một việc;',
  });
});

test('days below 10 and the months 1 and 2 take a leading nought, other months none', () => {
  const dateOf = (issuedOn: string, family: Instrument['family']): string | undefined =>
    /ngày .*(?= của)/.exec(formsOf({ ...decree, issuedOn, family }).first)?.[0];
  expect(dateOf('2025-01-09', 'state')).toBe('ngày 09 tháng 01 năm 2025');
  expect(dateOf('2025-03-09', 'state')).toBe('ngày 09 tháng 3 năm 2025');
  expect(dateOf('2025-12-31', 'state')).toBe('ngày 31 tháng 12 năm 2025');
  expect(dateOf('2025-02-10', 'party')).toBe('ngày 10/02/2025');
  expect(dateOf('2025-10-01', 'party')).toBe('ngày 01/10/2025');
});

test('a date that is not known to the day is left out', () => {
  expect(formsOf({ ...decree, issuedOn: '2025' }).first).not.toContain('ngày');
  expect(formsOf({ ...decree, issuedOn: '2025-03' }).first).not.toContain('ngày');
  expect(formsOf({ ...decree, issuedOn: null }).first).not.toContain('ngày');
});

test('an unverified date is left out', () => {
  const doubtful = { ...claim, confidence: 'unverified' } as const;
  expect(formsOf({ ...decree, issuedOnClaim: doubtful }).first).not.toContain('ngày');
  expect(formsOf({ ...decree, identityClaim: doubtful }).first).not.toContain('ngày');
});

test('a subject begins small after “về”, a name keeps its capital, a remark in brackets is left out', () => {
  const first = (title: string): string => formsOf({ ...decree, title }).first.split('Chính phủ ')[1] ?? '';
  expect(first('Về Công tác văn thư')).toBe('về công tác văn thư');
  expect(first('Về việc Phát động thi đua')).toBe('về việc phát động thi đua');
  expect(first('Về Chiến lược cải cách')).toBe('về Chiến lược cải cách');
  expect(first('Về Hà Nội')).toBe('về Hà Nội');
  expect(first('Về văn hóa (chưa đọc)')).toBe('về văn hóa');
  expect(first('Về hai giai đoạn (2021 - 2025)')).toBe('về hai giai đoạn (2021 - 2025)');
});

test('bases end with a semicolon, the last of them with a full stop', () => {
  const [law, second, last] = basisLines(
    ['luat-06-2022-qh15', 'nghi-dinh-30-2020-nd-cp', 'chi-thi-34-ct-tw-2014'].map((id) =>
      citableOf(heldInstrument(id)),
    ),
  );
  expect(law).toBe('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;');
  expect(second).toMatch(/^Căn cứ Nghị định số 30\/2020\/NĐ-CP .*;$/);
  expect(last).toMatch(/^Căn cứ Chỉ thị số 34-CT\/TW .*khen thưởng\.$/);
  expect(basisLines([])).toEqual([]);
});
