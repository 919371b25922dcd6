/**
 * Advance widths of Times New Roman in thousandths of the size, by the letters that share one. Marks over and under a
 * Vietnamese letter take no room of their own, so base letters are enough.
 */
export interface LetterWidths {
  readonly byWidth: readonly (readonly [thousandths: number, letters: string])[];
  /** For letters that are not listed. */
  readonly otherwise: number;
}

export const timesWidths: Readonly<Record<'regular' | 'bold', LetterWidths>> = {
  regular: {
    byWidth: [
      [180, "'"],
      [200, '|'],
      [250, ' ,.'],
      [278, '/:;\\ijlt'],
      [333, '!()-I[]`fr‘’'],
      [389, 'Js'],
      [408, '"'],
      [444, '?acez“”'],
      [480, '{}'],
      [500, '#$*0123456789_bdghknopquvxyđ–'],
      [529, 'ơ'],
      [542, 'ư'],
      [556, 'FPS'],
      [564, '+<=>~'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'ADGHKNOQUVXYwĐƠ'],
      [778, '&mƯ'],
      [833, '%'],
      [889, 'M'],
      [921, '@'],
      [944, 'W'],
      [1000, '…'],
    ],
    otherwise: 556,
  },
  bold: {
    byWidth: [
      [220, '|'],
      [250, ' ,.'],
      [278, "'/\\il"],
      [333, '!()-:;[]`fjt‘’'],
      [389, 'Is'],
      [394, '{}'],
      [444, 'cerz'],
      [500, '#$*0123456789?J_agovxy–“”'],
      [554, 'ơ"'],
      [556, 'Sbdhknpquđ'],
      [570, '+<=>~'],
      [600, 'ư'],
      [611, 'FP'],
      [667, 'BELTZ'],
      [722, 'ACDNRUVXYwĐ'],
      [778, 'GHKOQƠ'],
      [796, 'Ư'],
      [833, '&m'],
      [930, '@'],
      [944, 'M'],
      [1000, '%W…'],
    ],
    otherwise: 611,
  },
};
