import { expect, test } from 'vitest';
import { nothingPrinted } from '../../../src/pipeline/cite/find/printed-with-tail.ts';
import type { Printed } from '../../../src/pipeline/cite/printed.ts';
import { printedReference } from '../../../src/pipeline/cite/reference.ts';

const on = (year: number) => ({ year, month: 7, day: 31 });

test.each<[printed: Partial<Printed>, reference: string | null]>([
  [{ kind: 'decree', number: '91', symbol: 'NĐ-CP', yearInNumber: 2017 }, '91/2017/NĐ-CP'],
  // The year that a number lost is that of the day, for kinds whose number holds the year.
  [{ kind: 'decree', number: '91', symbol: 'NĐ-CP', issuedOn: on(2017) }, '91/2017/NĐ-CP'],
  [{ kind: 'circular', number: '07', symbol: 'TT-BNV', issuedOn: on(2020) }, '07/2020/TT-BNV'],
  [{ kind: 'circular', number: '15', symbol: 'TTr-MTTW', issuedOn: on(2025) }, '15/TTr-MTTW'],
  [{ kind: 'jointCircular', number: '02', symbol: 'TTLT-BNV', issuedOn: on(2011) }, '02/2011/TTLT-BNV'],
  [{ kind: 'decision', number: '12', symbol: 'QĐ-TTg', issuedOn: on(2020) }, '12/QĐ-TTg'],
  [{ kind: 'decision', number: '12', symbol: 'QĐ-TTg', yearInNumber: 2020 }, '12/2020/QĐ-TTg'],
  [
    { kind: 'decree', number: '91', symbol: 'NĐ-CP', yearInNumber: 2017, issuedOn: on(2018) },
    '91/2017/NĐ-CP',
  ],
  [{ kind: 'decree', number: '91', symbol: 'NĐ-CP' }, '91/NĐ-CP'],
  [{ kind: 'law', number: '15', symbol: 'QH11', issuedOn: on(2003) }, '15/QH11'],
  [{ kind: 'directive', number: '34', symbol: 'CT/TW', issuedOn: on(2014) }, '34-CT/TW'],
  // Number and year alone are enough where the kind has one symbol.
  [{ kind: 'decree', number: '98', yearInNumber: 2023 }, '98/2023/NĐ-CP'],
  [{ kind: 'decree', number: '98', issuedOn: on(2023) }, null],
  [{ kind: 'plan', number: '98', yearInNumber: 2023 }, null],
  [{ kind: 'decree', symbol: 'NĐ-CP' }, null],
])('what prints %j is %s', (own, reference) => {
  const printed = { ...nothingPrinted, type: 'numbered', range: { start: 0, end: 1 }, kind: 'plan', ...own };
  expect(printedReference(printed as Printed)).toBe(reference);
});
