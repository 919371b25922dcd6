/** How two plans are shown: in one column to be read through, or in two beside each other. */
export type View = 'one' | 'two';

const key = 'kho-thi-dua.compare-view';

/** The view that the reader chose last; one column on narrow screens where nothing was chosen. */
export const keptView = (): View => {
  try {
    const kept = localStorage.getItem(key);
    if (kept === 'one' || kept === 'two') return kept;
  } catch {
    // The view then follows the width of the screen.
  }
  return matchMedia('(max-width: 44rem)').matches ? 'one' : 'two';
};

/** Keeps the chosen view; where the browser keeps nothing, it holds for this page alone. */
export const keepView = (view: View): void => {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Nothing is lost but the choice.
  }
};
