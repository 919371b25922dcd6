import { describe, expect, test } from 'vitest';
import type { ComparedPlan } from '../../../src/site/views/compared-plan.ts';
import { addressOfChosen, readChosen } from '../../../src/workspace/compare/chosen.ts';
import { findable, matchPlans, nearestFirst } from '../../../src/workspace/compare/match-plans.ts';

const read = (query: string) => readChosen(new URLSearchParams(query));

describe('the address', () => {
  test('a choice comes back from its address', () => {
    const chosen = { first: 'ke-hoach-1', second: 'ke-hoach-2' };
    const address = addressOfChosen('/so-sanh/', chosen);
    expect(address).toBe('/so-sanh/?a=ke-hoach-1&b=ke-hoach-2');
    expect(readChosen(new URL(address, 'http://x').searchParams)).toEqual({ ...chosen, isSpoiled: false });
    expect(addressOfChosen('/so-sanh/', { first: null, second: null })).toBe('/so-sanh/');
  });

  test.each(['a=../x', 'a=A', 'b=a--b', 'b=a%2Fb', `a=${'x'.repeat(500)}`, 'a=%3Cb%3E', 'a=a%00'])(
    '%s names no plan',
    (query) => {
      expect(read(query)).toEqual({ first: null, second: null, isSpoiled: true });
    },
  );
});

const plan = (
  id: string,
  level: ComparedPlan['level'],
  year: number | null,
  plate: string,
): ComparedPlan => ({
  id,
  level,
  year,
  plate: `${plate}, ${year}`,
  title: 'Phát động thi đua',
  also: 'Kế hoạch tỉnh Đồng Nai',
});
const plans = [
  plan('a', 'commune', 2024, 'UBND xã Đông Hòa'),
  plan('b', 'district', 2023, 'UBND huyện Tuy Phước'),
  plan('c', 'commune', 2019, 'UBND xã Lam Vỹ'),
  plan('d', 'commune', null, 'UBND xã Phú Lộc'),
];

const ids = (found: readonly ComparedPlan[]): string => found.map(({ id }) => id).join('');

test.each([
  ['', 'abcd'],
  ['dong hoa 2024', 'a'],
  ['Đông Nai', 'abcd'],
  ['lam 2019', 'c'],
  ['tuy phuoc 2023', 'b'],
  ['oa', ''],
])('"%s" finds %s', (query, expected) => {
  expect(ids(matchPlans(findable(plans), query))).toBe(expected);
});

test('plans of the same level and of near years come first, the plan itself not at all', () => {
  const [first] = plans;
  if (first === undefined) throw new Error('No plan.');
  expect(ids(nearestFirst(plans, first))).toBe('cdb');
});
