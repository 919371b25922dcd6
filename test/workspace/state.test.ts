import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery } from '../../src/search/plan-query.ts';
import { mostRead } from '../../src/search/search.ts';
import { facetNames } from '../../src/workspace/search/facet-names.ts';
import { addressOf, readState, trimQuery, withoutValue } from '../../src/workspace/search/state.ts';

const read = (address: string) => readState(new URL(address, 'https://kho.test').searchParams);

test('every state stands in its address', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
  const filters = fc.dictionary(
    fc.constantFrom(...facetNames),
    fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
      filters,
      fc.constantFrom('best' as const, 'newest' as const),
      fc.constantFrom(mostRead, 2 * mostRead, 400),
      (text, choice, order, most) => {
        const state = { query: trimQuery(text), filters: { ...choice }, order, most };
        expect(read(addressOf(state, '/tim-kiem/'))).toEqual(state);
      },
    ),
  );
});

test('what is as usual is left out of the address', () => {
  expect(addressOf(read('/tim-kiem/?q=+thi+dua++&xem=0&xep=x&la=1'), '/tim-kiem/')).toBe(
    '/tim-kiem/?q=thi+dua',
  );
  expect(addressOf(read('/tim-kiem/'), '/tim-kiem/')).toBe('/tim-kiem/');
});

test('an address asks for no more than is read', () => {
  expect(read(`/tim-kiem/?q=${'a'.repeat(10_000)}`).query).toHaveLength(longestQuery);
  expect(read('/tim-kiem/?q=a&xem=999999').most).toBe(400);
});

test('a value is taken out of a filter, and the filter with its last value', () => {
  const { filters } = read('/tim-kiem/?nam=2021&nam=2024&cap=province');
  expect(withoutValue(filters, 'year', '2021')).toEqual({ level: ['province'], year: ['2024'] });
  expect(withoutValue(filters, 'level', 'province')).toEqual({ year: ['2021', '2024'] });
});
