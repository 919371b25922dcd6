import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { placeRecord } from '../../src/pipeline/catalogue/place-record.ts';
import { copy } from '../../src/site/copy.ts';
import { placeNow, placeNowInShort } from '../../src/site/place-now.ts';
import { sidecarOf } from '../../src/site/sidecar-of.ts';
import { planFacts } from '../../src/site/views/plan.ts';
import { searchNames } from '../../src/site/views/search-names.ts';

const { catalogue } = openLibrary();
const { registry } = catalogue;
const saidOf = (id: string, say: typeof placeNow): string | null => {
  const place = placeRecord(id, registry);
  if (place === undefined) throw new Error(`Unexpected ${id}, expected a place of the register`);
  return say(place, '2026-11-21', registry);
};

test.each([
  [
    'dong-nai/long-khanh',
    'địa bàn nay gồm các phường Long Khánh, Bình Lộc, Bảo Vinh, Xuân Lập và Hàng Gòn thuộc thành phố Đồng Nai',
    'nay thuộc thành phố Đồng Nai',
  ],
  ['dong-nai', 'nay là thành phố Đồng Nai', 'nay là thành phố Đồng Nai'],
  ['binh-phuoc', 'nay thuộc thành phố Đồng Nai', 'nay thuộc thành phố Đồng Nai'],
  ['bac-kan', 'nay thuộc tỉnh Thái Nguyên', 'nay thuộc tỉnh Thái Nguyên'],
  ['thai-nguyen', null, null],
  ['thai-nguyen/dinh-hoa', null, null],
])('of %s it is said: %s', (id, long, short) => {
  expect(saidOf(id, placeNow)).toBe(long);
  expect(saidOf(id, placeNowInShort)).toBe(short);
});

test.each([
  ['ke-hoach-879-kh-ktdnc-2021-tuyen-quang', null],
  ['ke-hoach-hdtdkt-xa-lam-vy-2020', 'nay thuộc xã Lam Vỹ, tỉnh Thái Nguyên'],
])('the head of %s says of its place: %s', (id, said) => {
  const reading = catalogue.readings.get(id);
  if (reading === undefined) throw new Error(`Unexpected ${id}, expected a plan of the catalogue`);
  const fact = planFacts(catalogue, reading, sidecarOf(id)).find(({ name }) => name === copy.plan.fact.place);
  expect(fact?.note).toBe(said);
});

test('the facets call a province by its old name or by that of today', () => {
  const names = searchNames(catalogue);
  expect(names.place['dong-nai']).toBe('tỉnh Đồng Nai (nay là thành phố Đồng Nai)');
  expect(names.placeNow['dong-nai']).toBe('thành phố Đồng Nai');
  expect(names.placeNow['thai-nguyen']).toBe('tỉnh Thái Nguyên');
  expect(names.placeNow).not.toHaveProperty('thai-nguyen/dinh-hoa');
});
