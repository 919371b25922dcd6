import { expect, test } from 'vitest';
import { type CitedEntry, citeEntry } from '../../../src/render/citation/cite-entry.ts';

const plan: CitedEntry = {
  documentType: 'plan',
  reference: '152/KH-UBND',
  issuedOn: { year: 2024, month: 1, day: 9 },
  year: 2024,
  issuer: 'UBND thành phố Long Khánh',
  subject: 'Về phong trào thi đua năm 2024',
};

test.each<[Partial<CitedEntry>, string]>([
  [
    {},
    'Kế hoạch số 152/KH-UBND ngày 09 tháng 01 năm 2024 của UBND thành phố Long Khánh về phong trào thi đua năm 2024',
  ],
  [
    { reference: null, issuedOn: { year: 2024, month: 9, day: null }, subject: 'Phát động đợt thi đua' },
    'Kế hoạch tháng 9 năm 2024 của UBND thành phố Long Khánh phát động đợt thi đua',
  ],
  [
    { reference: null, issuedOn: null, issuer: 'UBND xã', subject: 'Công tác thi đua năm 2024' },
    'Kế hoạch năm 2024 của UBND xã về công tác thi đua năm 2024',
  ],
  [{ issuedOn: null, issuer: null, subject: null }, 'Kế hoạch số 152/KH-UBND năm 2024'],
  [
    { issuedOn: { year: null, month: 3, day: 1 }, year: null, subject: null, issuer: null },
    'Kế hoạch số 152/KH-UBND',
  ],
])('what the paper says is cited, what it leaves blank is left out: %j', (change, expected) => {
  expect(citeEntry({ ...plan, ...change })).toBe(expected);
});
