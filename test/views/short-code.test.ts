import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { shortCodeOf } from '../../src/site/views/movement/short-code.ts';

const ids = openLibrary().catalogue.registry.movements.map(({ id }) => id);

test('every movement has a short code of its own', () => {
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids.map(shortCodeOf)).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-z]{6}$/.test(shortCodeOf(id)))).toEqual([]);
});

test('printed codes stay as they are', () => {
  expect(shortCodeOf('ca-nuoc-chung-suc-xay-dung-nong-thon-moi')).toBe('uq9wuy');
  expect(shortCodeOf('vi-nguoi-ngheo')).toBe('9rt4h7');
});
