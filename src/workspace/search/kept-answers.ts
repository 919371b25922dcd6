/** Gives an answer again that was given before, as long as it is among the latest. */
export interface KeptAnswers<Answer> {
  /**
   * @param question what tells questions apart
   * @throws what `answer` throws; a failure is not kept
   */
  readonly answerTo: (question: unknown, answer: () => Promise<Answer>) => Promise<Answer>;
}

/**
 * Keeps the latest answers, so that what was asked before on this page, on the way back above all, stands at once.
 *
 * @param most how many are kept
 */
export const keepAnswers = <Answer>(most: number): KeptAnswers<Answer> => {
  const kept = new Map<string, Answer>();
  return {
    answerTo: async (question, answer) => {
      const key = JSON.stringify(question);
      const given = kept.get(key) ?? (await answer());
      // Deleting first makes it the latest; the first key is then the oldest.
      kept.delete(key);
      kept.set(key, given);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return given;
    },
  };
};
