import { expect, test } from 'vitest';
import { namedFile, withSlash } from '../../../scripts/serve/named-file.ts';

test.each([
  ['/', 'index.html'],
  ['/?q=../..', 'index.html'],
  ['/ke-hoach/a/', 'ke-hoach/a/index.html'],
  ['/ke-hoach/a', 'ke-hoach/a'],
  ['/robots.txt?x#y', 'robots.txt'],
  ['/k%E1%BA%BF/a.txt', 'kế/a.txt'],
])('%s names %s', (address, file) => {
  expect(namedFile(address)).toBe(file);
});

test.each([
  '',
  '*',
  'http://other.example/',
  '//other.example/a',
  '/a//b',
  '/../a',
  '/a/../b',
  '/%2e%2e/a',
  '/..%2fa',
  '/a%5c..%5cb',
  '/a\\b',
  '/.git/config',
  '/a/.hidden',
  '/%00',
  '/a%0d%0aSet-Cookie:x',
  '/%ff',
  '/%',
  `/${'a'.repeat(5000)}`,
])('"%s" names no file', (address) => {
  expect(namedFile(address)).toBeNull();
});

test('an address that lacks its slash leads to one on the same site, whatever its names are', () => {
  expect(withSlash('ke-hoach/a')).toBe('/ke-hoach/a/');
  expect(withSlash('kế/a?b')).toBe('/k%E1%BA%BF/a%3Fb/');
});
