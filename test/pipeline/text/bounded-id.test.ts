import { expect, test } from 'vitest';
import { boundedId } from '../../../src/pipeline/text/bounded-id.ts';

test('leaves an id alone that fits', () => {
  expect(boundedId('chi-thi-19-ct-ttg-2021')).toBe('chi-thi-19-ct-ttg-2021');
});

test('cuts a long id between words and keeps long ids of one beginning apart', () => {
  const words = 'phong-trao-'.repeat(40);
  const [one, other] = [boundedId(`${words}mot`), boundedId(`${words}hai`)];
  expect(one).toMatch(/^(phong-trao-)+[a-z]*-?[0-9a-z]+$/);
  expect(one.length).toBeLessThanOrEqual(120);
  expect(one).not.toBe(other);
  expect(boundedId(`${words}mot`)).toBe(one);
});

test('what has the length of the longest id fits, one sign more does not', () => {
  const id = `${'phong-trao-'.repeat(10)}thi-dua-12`;
  expect(id).toHaveLength(120);
  expect(boundedId(id)).toBe(id);
  expect(boundedId(`${id}3`)).toMatch(/^(phong-trao-){10}[0-9a-z]+$/);
});

test('cuts one endless word as well', () => {
  const id = boundedId('a'.repeat(1000));
  expect(id.length).toBeLessThanOrEqual(120);
  expect(id).toMatch(/^a{100,}-[0-9a-z]+$/);
  expect(id).toHaveLength(120);
});
