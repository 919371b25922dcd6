import { expect, test } from 'vitest';
import { canonicalReference, numberFields, symbolAt } from '../../../../src/pipeline/cite/find/symbol.ts';
import { atLeastTwoDigits } from '../../../../src/pipeline/text/two-digits.ts';

/** A printed number, and what it is read as: `number symbol year kind`, and what of it is read. */
test.each([
  ['91/2017/NĐ-CP', '91 NĐ-CP 2017 decree', '91/2017/NĐ-CP'],
  ['91/2017/ND-CP', '91 NĐ-CP 2017 decree', '91/2017/ND-CP'],
  ['12/KH-UBND ngày', '12 KH-UBND - plan', '12/KH-UBND'],
  ['5/KH-UBND', '05 KH-UBND - plan', '5/KH-UBND'],
  ['12a/KH-UBND', '12a KH-UBND - plan', '12a/KH-UBND'],
  ['1O/KH-UBND', '10 KH-UBND - plan', '1O/KH-UBND'],
  ['l2/KH-UBND', '12 KH-UBND - plan', 'l2/KH-UBND'],
  ['06/2O22/QH15', '06 QH15 2022 -', '06/2O22/QH15'],
  ['34-CT/TW', '34 CT/TW - directive', '34-CT/TW'],
  ['34/CT-TW', '34 CT/TW - directive', '34/CT-TW'],
  ['259/KH/TU', '259 KH/TU - plan', '259/KH/TU'],
  ['12/QĐ/UBND', '12 QĐ-UBND - decision', '12/QĐ/UBND'],
  ['05/2013/TTLT-BNV/BTC', '05 TTLT/BNV-BTC 2013 jointCircular', '05/2013/TTLT-BNV/BTC'],
  ['05/2013/TTLT-BNV-BTC', '05 TTLT-BNV-BTC 2013 jointCircular', '05/2013/TTLT-BNV-BTC'],
  ['1683/NQ-UBTVQH15', '1683 NQ-UBTVQH15 - resolution', '1683/NQ-UBTVQH15'],
  ['45/KH- UBND', '45 KH-UBND - plan', '45/KH- UBND'],
  ['45/KH-UB ND tỉnh', '45 KH-UBND - plan', '45/KH-UB ND'],
  ['45/KH-BCĐ-UB ND', '45 KH-BCĐ-UBND - plan', '45/KH-BCĐ-UB ND'],
  ['12/QĐ/UB ND', '12 QĐ-UBND - decision', '12/QĐ/UB ND'],
  ['45/KH-SNV XY', '45 KH-SNV - plan', '45/KH-SNV'],
  ['45/KH-HĐND UB', '45 KH-HĐND - plan', '45/KH-HĐND'],
  ['98/2023/N Đ-CP', '98 NĐ-CP 2023 decree', '98/2023/N Đ-CP'],
  ['98/2023/NĐ--CP', '98 NĐ-CP 2023 decree', '98/2023/NĐ--CP'],
  ['19-NQ/T.W', '19 NQ/TW - resolution', '19-NQ/T.W'],
  ['19-NQ/T W', '19 NQ/TW - resolution', '19-NQ/T W'],
  ['88/NQ LT/CP-MTTQ', '88 NQLT/CP-MTTQ - jointResolution', '88/NQ LT/CP-MTTQ'],
  ['45/TT r-UBND', '45 TTr-UBND - submission', '45/TT r-UBND'],
  ['51/KH-BCA -X01', '51 KH-BCA-X01 - plan', '51/KH-BCA -X01'],
  ['14/HD-CA T-PX01 ngày', '14 HD-CAT-PX01 - guidance', '14/HD-CA T-PX01'],
  ['02/KH-KT Đ, ngày', '02 KH-KTĐ - plan', '02/KH-KT Đ'],
  ['45/KH-UBND TP ngày', '45 KH-UBND - plan', '45/KH-UBND'],
  ['1l/KH-UBND', '11 KH-UBND - plan', '1l/KH-UBND'],
  ['45/KH-UBND TP', '45 KH-UBND - plan', '45/KH-UBND'],
])('“%s” is read as %s', (text, expected, printed) => {
  const found = symbolAt(text, 0);
  expect(found && [found.number, found.symbol, found.year ?? '-', found.kind ?? '-'].join(' ')).toBe(
    expected,
  );
  expect(found && text.slice(0, found.end)).toBe(printed);
});

test.each([
  ['1459/SNV-TĐKT', '1459 SNV-TĐKT -'],
  ['12 KH-UBND', '12 KH-UBND plan'],
])('behind the name of a kind alone “%s” is read', (text, expected) => {
  const found = symbolAt(text, 0, true);
  expect(found && [found.number, found.symbol, found.kind ?? '-'].join(' ')).toBe(expected);
  expect(symbolAt(text, 0)).toBeNull();
});

test.each(['KH-UBND', 'số 12/KH-UBND', '12', '12/2020', ''])('“%s” is none', (text) => {
  expect(symbolAt(text, 0, true)).toBeNull();
});

test.each([
  ['5', '05'],
  ['05', '05'],
  ['12', '12'],
  ['5a', '5a'],
  ['', ''],
])('“%s” is printed “%s”', (number, expected) => {
  expect(atLeastTwoDigits(number)).toBe(expected);
});

test.each<[number: string, symbol: string, year: number | null, expected: string]>([
  ['98', 'NĐ-CP', 2023, '98/2023/NĐ-CP'],
  ['12', 'KH-UBND', null, '12/KH-UBND'],
  ['34', 'CT/TW', null, '34-CT/TW'],
  ['34', 'CT/TW', 2014, '34-CT/TW'],
  ['15', 'QH11', 2003, '15/2003/QH11'],
  ['88', 'NQLT/CP-MTTQ', null, '88/NQLT/CP-MTTQ'],
])('%s with %s of %s is %s', (number, symbol, year, expected) => {
  expect(canonicalReference(number, symbol, year)).toBe(expected);
});

test('the kind of the symbol is stronger than the name before it, but for groups that a kind borrows', () => {
  const kindOf = (text: string, named: 'decision' | 'regulation' | 'plan'): string => {
    const found = symbolAt(text, 0, true);
    if (found === null) throw new Error('the text has no symbol');
    return numberFields(found, named).kind;
  };
  expect(kindOf('645/KH-UBND', 'decision')).toBe('plan');
  expect(kindOf('101-QĐ/TW', 'regulation')).toBe('regulation');
  expect(kindOf('1459/SNV-TĐKT', 'plan')).toBe('plan');
});
