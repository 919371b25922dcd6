import { expect, test } from 'vitest';
import { keepAnswers } from '../../src/workspace/search/kept-answers.ts';

test('the latest answers are given again without asking, a failure is asked again', async () => {
  const { answerTo } = keepAnswers<number>(2);
  let asked = 0;
  const ask = (question: unknown): Promise<number> =>
    answerTo(question, () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(asked);
    });
  await expect(ask(['a', {}])).rejects.toThrow('no network');
  expect(await ask(['a', {}])).toBe(2);
  expect(await ask(['a', {}])).toBe(2);
  expect(await ask(['b'])).toBe(3);
  expect(await ask(['a', {}])).toBe(2);
  expect(await ask(['c'])).toBe(4);
  expect(await ask(['b'])).toBe(5);
});
