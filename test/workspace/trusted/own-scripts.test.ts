import { describe, expect, test } from 'vitest';
import { ownScript } from '../../../src/workspace/trusted/own-scripts.ts';

const page = 'https://kho.example/tim-kiem/?q=x';

describe('addresses that may be run as scripts', () => {
  test.each([
    '/_astro/check-worker-DjsY7col.js',
    '/pagefind/pagefind-worker.js',
    'https://kho.example/_astro/a.js',
    '/sw.js',
  ])('%s is let through as it stands', (address) => {
    expect(ownScript(address, page)).toBe(address);
  });

  test.each([
    'https://other.example/_astro/a.js',
    '//other.example/pagefind/a.js',
    'http://kho.example/_astro/a.js',
    'data:text/javascript,alert(1)',
    'blob:https://kho.example/0a1b',
    'javascript:alert(1)',
    '/ke-hoach/a/a.txt',
    '/_astro/../ke-hoach/a.txt',
    '/_astro/',
    '',
    'http://',
  ])('"%s" is refused', (address) => {
    expect(ownScript(address, page)).toBeNull();
  });
});
