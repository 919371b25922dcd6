import { expect, test } from 'vitest';
import { parseValues } from '../../src/workspace/slots/kept-values.ts';

test('kept values are read back', () => {
  expect(parseValues('{"năm":"2027"}')).toEqual({ năm: '2027' });
});

test.each([null, '', '{', '[]', '7', 'null', '"x"'])('%j counts as nothing typed', (text) => {
  expect(parseValues(text)).toEqual({});
});

test('whatever is no word is left out', () => {
  expect(parseValues('{"a":1,"b":null,"c":"x","d":{}}')).toEqual({ c: 'x' });
});
