import { expect, test } from 'vitest';
import { itemsAt, markedSymbolAt } from '../../../../src/pipeline/cite/find/number-list.ts';
import type { InstrumentKind } from '../../../../src/schemas/instrument.ts';

/** Text with the name of a kind before "¦", the kind, and the numbers behind it as `number year symbol (day)`. */
test.each<[marked: string, kind: InstrumentKind, items: readonly string[]]>([
  ['Kế hoạch¦ số 12/KH-UBND', 'plan', ['12 - KH-UBND']],
  ['Kế hoạch¦ 12/KH-UBND', 'plan', ['12 - KH-UBND']],
  ['Kế hoạch¦: số 12/KH-UBND', 'plan', ['12 - KH-UBND']],
  ['Kế hoạch¦ thực hiện', 'plan', []],
  // A list goes on with the same symbol, behind a plural with any.
  ['Quyết định¦ số 12/QĐ-TTg và số 13/QĐ-TTg', 'decision', ['12 - QĐ-TTg', '13 - QĐ-TTg']],
  ['Quyết định¦ số 12/QĐ-TTg và 13/KH-UBND', 'decision', ['12 - QĐ-TTg']],
  ['các Quyết định¦ số 12/QĐ-TTg và 13/QĐ-UBND', 'decision', ['12 - QĐ-TTg', '13 - QĐ-UBND']],
  [
    'Quyết định¦ số 12/QĐ-TTg ngày 01/02/2020, số 13/QĐ-TTg ngày 03/04/2021',
    'decision',
    ['12 - QĐ-TTg (1/2/2020)', '13 - QĐ-TTg'],
  ],
  // Numbers that share the last one's symbol, with its year or their own.
  ['Nghị định¦ 113, 114 và 115/2020/NĐ-CP', 'decree', ['113 2020 NĐ-CP', '114 2020 NĐ-CP', '115 2020 NĐ-CP']],
  ['Nghị định¦ 13/2018 và 5/2020/NĐ-CP', 'decree', ['13 2018 NĐ-CP', '05 2020 NĐ-CP']],
  ['Nghị định¦ 3, 5/2020/NĐ-CP', 'decree', ['03 2020 NĐ-CP', '05 2020 NĐ-CP']],
  ['Nghị định¦ 113, 114 và các', 'decree', []],
  // Words that tell what sort of its kind it is.
  ['Báo cáo¦ thẩm tra số 88/BC-HĐND', 'report', ['88 - BC-HĐND']],
  ['Báo cáo¦ thẩm định số 12/STP-BC', 'report', ['12 - STP-BC']],
  ['Báo cáo¦ thực hiện kế hoạch số 12/STP-TH', 'report', []],
  ['Báo cáo¦ thực hiện số 12/KH-UBND', 'report', []],
])('the numbers behind “%s”', (marked, kind, items) => {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const start = text.lastIndexOf(' ', at) < 0 ? 0 : text.search(/\p{Lu}/u);
  const shown = itemsAt(text, start, at, kind).map(({ symbol: { number, year, symbol }, date }) => {
    const day = date === null ? '' : ` (${date.day}/${date.month}/${date.year})`;
    return `${number} ${year ?? '-'} ${symbol}${day}`;
  });
  expect(shown).toEqual(items);
});

test('a number without a known type is read behind the name of a kind alone', () => {
  expect(markedSymbolAt(' số 1459/SNV-TĐKT', 0, true)?.symbol).toBe('SNV-TĐKT');
  expect(markedSymbolAt(' số 1459/SNV-TĐKT', 0)).toBeNull();
  expect(markedSymbolAt(' số 12/KH-UBND', 0)?.number).toBe('12');
  expect(markedSymbolAt('x số 12/KH-UBND', 0)).toBeNull();
});
