import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { describeFailure } from '../../scripts/failure.ts';

const thrownBy = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

test.each([
  [['--nothing'], /^Unknown option '--nothing'.* README\.md lists what each command takes\.$/],
  [['--plans'], /^Option '--plans <value>' argument missing\. README\.md /],
  [['word'], /^Unexpected argument 'word'.* README\.md /],
])('what a command does not take is said in one line: %j', (args, said) => {
  const error = thrownBy(() => parseArgs({ args, options: { plans: { type: 'string' } } }));
  expect(describeFailure(error)).toMatch(said);
});
