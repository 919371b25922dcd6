import { expect, test } from 'vitest';
import { z } from 'zod';
import { readRecord } from '../../src/loaders/record-file.ts';

const names = z.array(z.string());
const problemsOf = (text: string) =>
  readRecord('content/names.yaml', text, names).problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

test('a record that fits its schema is given', () => {
  expect(readRecord('content/names.yaml', "- 'Một'\n- 'Hai'\n", names)).toMatchObject({
    value: ['Một', 'Hai'],
    problems: [],
  });
});

test.each([
  ['an alias of nothing', '[*a]', ['1:2 Unexpected alias "*a", expected the value itself; write it out.']],
  [
    'an alias of what stands before it',
    '- &a Một\n- *a\n',
    ['2:3 Unexpected alias "*a", expected the value itself; write it out.'],
  ],
  [
    'a value of another kind',
    '- 3\n',
    ['1:3 Unexpected value in "0": Invalid input: expected string, received number.'],
  ],
])('%s is told with its place', (_what, text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});
