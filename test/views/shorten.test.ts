import { expect, test } from 'vitest';
import { shortened } from '../../src/site/shorten.ts';

test('a short name stays whole', () => {
  expect(shortened('Thi đua yêu nước')).toBe('Thi đua yêu nước');
});

test('a long name is cut after a whole word, without the mark that followed it', () => {
  const name = `${'một, '.repeat(40)}hai`;
  expect(shortened(name)).toMatch(/^(?:một, )+một…$/u);
  expect(shortened(name).length).toBeLessThanOrEqual(91);
});
