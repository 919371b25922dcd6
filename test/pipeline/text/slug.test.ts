import { expect, test } from 'vitest';
import { slug } from '../../../src/pipeline/text/slug.ts';

test.each([
  ['KH-HĐTĐKT', 'kh-hdtdkt'],
  ['91/2017/NĐ-CP', '91-2017-nd-cp'],
  ['  --Xã  Lam Vỹ (mới)--  ', 'xa-lam-vy-moi'],
  ['…', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
