import { expect, test } from 'vitest';
import type { Instrument } from '../../src/schemas/instrument.ts';
import { citationForms } from '../../src/site/views/citation-forms.ts';

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

test('a decree is cited first with number, date, issuer and title, later with type and number', () => {
  expect(citationForms(decree)).toEqual({
    first: 'Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025 của Chính phủ quy định về một việc',
    later: 'Nghị định số 12/2025/NĐ-CP',
    basis: 'Căn cứ Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025 của Chính phủ quy định về một việc;',
  });
});

test('a law is cited by name and date, without number, symbol or issuer', () => {
  const law: Instrument = { ...decree, kind: 'law', title: 'Thi đua, khen thưởng', issuedOn: '2022-06-15' };
  expect(citationForms(law).first).toBe('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
});

test('a date that is not known to the day is left out', () => {
  expect(citationForms({ ...decree, issuedOn: '2025' }).first).not.toContain('ngày');
});

test('a subject begins small after “về”, a name keeps its capital, a remark in brackets is left out', () => {
  const first = (title: string): string =>
    citationForms({ ...decree, title }).first.split('Chính phủ ')[1] ?? '';
  expect(first('Về Công tác văn thư')).toBe('về công tác văn thư');
  expect(first('Về việc Phát động thi đua')).toBe('về việc phát động thi đua');
  expect(first('Về Chiến lược cải cách')).toBe('về Chiến lược cải cách');
  expect(first('Về Hà Nội')).toBe('về Hà Nội');
  expect(first('Về văn hóa (chưa đọc)')).toBe('về văn hóa');
  expect(first('Về hai giai đoạn (2021 - 2025)')).toBe('về hai giai đoạn (2021 - 2025)');
});

test('an unverified date is left out', () => {
  const doubtful = { ...claim, confidence: 'unverified' } as const;
  expect(citationForms({ ...decree, issuedOnClaim: doubtful }).first).not.toContain('ngày');
});
