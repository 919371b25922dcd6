import { expect, test } from 'vitest';
import { cutSlug, slug } from '../../../src/pipeline/text/slug.ts';

test.each([
  ['KH-HĐTĐKT', 'kh-hdtdkt'],
  ['91/2017/NĐ-CP', '91-2017-nd-cp'],
  ['  --Xã  Lam Vỹ (mới)--  ', 'xa-lam-vy-moi'],
  ['…', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ['so-noi-vu', 9, 'so-noi-vu'],
  ['so-noi-vu', 8, 'so-noi'],
  ['so-noi-vu', 6, 'so-noi'],
  ['so-noi-vu', 5, 'so'],
  ['nghiengnghieng', 5, 'nghie'],
])('%s in %i characters is %s', (whole, longest, cut) => {
  expect(cutSlug(whole, longest)).toBe(cut);
});
