/** What a class of facts came to: how many were right, how many the gold has, how many the reading gave. */
export interface Figures {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

export const noFigures: Figures = { right: 0, wanted: 0, found: 0 };

/** Sums two counts of the same class, as over several documents. */
export const addFigures = (one: Figures, other: Figures): Figures => ({
  right: one.right + other.right,
  wanted: one.wanted + other.wanted,
  found: one.found + other.found,
});

/** One record found where the gold has it; one that was missed; one that the gold does not have. */
export const hit: Figures = { right: 1, wanted: 1, found: 1 };
export const miss: Figures = { right: 0, wanted: 1, found: 0 };
export const falseFind: Figures = { right: 0, wanted: 0, found: 1 };

/** Figures of a question that was put to `asked` matched pairs: precision and recall are both the share answered right. */
export const share = (right: number, asked: number): Figures => ({ right, wanted: asked, found: asked });

/** Share of what was found that is right, 0 to 1; 1 where nothing was found, since nothing false was. */
export const precision = ({ right, found }: Figures): number => (found === 0 ? 1 : right / found);

/** Share of what the gold has that was found, 0 to 1; 1 where the gold has nothing. */
export const recall = ({ right, wanted }: Figures): number => (wanted === 0 ? 1 : right / wanted);

/** Harmonic mean of precision and recall, 0 to 1; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ right, wanted, found }: Figures): number =>
  wanted + found === 0 ? 1 : (2 * right) / (wanted + found);
