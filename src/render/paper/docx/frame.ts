import { type Layout, layouts } from '../layout.table.ts';
import type { Paper, PaperForm } from '../paper.ts';
import { twipsOfMm } from './units.ts';

/** What every part of a file is drawn with. */
export interface PageFrame {
  readonly form: PaperForm;
  readonly layout: Layout;
  /** Width of the text, in millimetres. */
  readonly textMm: number;
  /** The same in twips, as the edges of the page leave it. */
  readonly textTwips: number;
}

/** The frame of a paper: that of its form, of the State where none is named. */
export const frameOf = (paper: Paper): PageFrame => {
  const form = paper.form ?? 'state';
  const layout = layouts[form];
  const { widthMm, leftMm, rightMm } = layout;
  return {
    form,
    layout,
    textMm: widthMm.value - leftMm.value - rightMm.value,
    textTwips: twipsOfMm(widthMm.value) - twipsOfMm(leftMm.value) - twipsOfMm(rightMm.value),
  };
};
