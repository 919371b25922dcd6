import { describe, expect, test } from 'vitest';
import { placeNameOn, successorsNamedOn } from '../../../src/pipeline/places/place-name-on.ts';
import { type Place, place } from '../../../src/schemas/place.ts';

const claim = {
  source: 'Nghị quyết 30/2026/QH16',
  confidence: 'secondary',
  checkedOn: '2026-11-21',
} as const;

const province = place.parse({
  id: 'dong-nai',
  name: 'Đồng Nai',
  type: 'tỉnh',
  level: 'province',
  endedOn: '2025-07-01',
  successors: [{ id: null, name: 'tỉnh Đồng Nai' }],
  retyped: { on: '2026-04-30', type: 'thành phố', by: 'nghi-quyet-30-2026-qh16', claim },
  claim,
});
const joined = place.parse({
  id: 'binh-phuoc',
  name: 'Bình Phước',
  type: 'tỉnh',
  level: 'province',
  endedOn: '2025-07-01',
  successors: [{ id: 'dong-nai', name: 'tỉnh Đồng Nai' }],
  claim,
});
const city = place.parse({
  id: 'dong-nai/long-khanh',
  name: 'Long Khánh',
  type: 'thành phố',
  level: 'district',
  endedOn: '2025-07-01',
  successors: [
    { id: null, name: 'phường Long Khánh, tỉnh Đồng Nai' },
    { id: null, name: 'phường Bình Lộc, tỉnh Đồng Nai' },
  ],
  claim,
});

const namesOn = (ended: Place, day: string, places: readonly Place[] = [province, joined, city]): string[] =>
  successorsNamedOn(ended, day, { places }).map(({ name }) => name);

describe('the name of a place on a day', () => {
  test.each([
    ['2026-04-29', 'tỉnh Đồng Nai'],
    ['2026-04-30', 'thành phố Đồng Nai'],
  ])('on %s the province is %s', (day, name) => {
    expect(placeNameOn(province, day)).toBe(name);
    expect(namesOn(province, day)).toEqual([name]);
    expect(namesOn(joined, day)).toEqual([name]);
  });

  test('another type on an unverified claim is not told', () => {
    const doubted: Place = {
      ...province,
      retyped: {
        on: '2026-04-30',
        type: 'thành phố',
        by: 'nghi-quyet-30-2026-qh16',
        claim: { ...claim, confidence: 'unverified' },
      },
    };
    expect(placeNameOn(doubted, '2026-11-21')).toBe('tỉnh Đồng Nai');
    expect(namesOn(joined, '2026-11-21', [doubted])).toEqual(['tỉnh Đồng Nai']);
  });

  test('units below a province stand in the province as it is called that day', () => {
    expect(successorsNamedOn(city, '2026-11-21', { places: [province] })).toEqual([
      {
        id: null,
        unit: 'phường Long Khánh',
        within: 'thành phố Đồng Nai',
        name: 'phường Long Khánh, thành phố Đồng Nai',
      },
      {
        id: null,
        unit: 'phường Bình Lộc',
        within: 'thành phố Đồng Nai',
        name: 'phường Bình Lộc, thành phố Đồng Nai',
      },
    ]);
  });

  test('a name that starts with its type is not given it twice', () => {
    expect(placeNameOn({ ...province, name: 'Tỉnh Đồng Nai', retyped: undefined }, '2026-11-21')).toBe(
      'Tỉnh Đồng Nai',
    );
  });
});
