/** Signs of one width. */
export interface GlyphWidth {
  readonly signs: string;
  /** Advance width in thousandths of the size of the type. */
  readonly width: number;
}

/**
 * Advance widths of Times New Roman, the type that administrative papers are set in (Decree 30/2020/NĐ-CP, Annex I), and of the
 * types made to its measure. Marks do not change them: a letter is looked up without its marks.
 */
export const glyphWidths: readonly GlyphWidth[] = [
  { signs: 'ijlt:;/', width: 278 },
  { signs: 'Ifr()-!', width: 333 },
  { signs: 'Js', width: 389 },
  { signs: '.,', width: 250 },
  { signs: 'acez“”', width: 444 },
  { signs: 'bdđghknopquvxy0123456789–', width: 500 },
  { signs: 'FPS', width: 556 },
  { signs: 'ELTZ', width: 611 },
  { signs: 'BCR', width: 667 },
  { signs: 'ADĐGHKNOQUVXYw', width: 722 },
  { signs: 'm', width: 778 },
  { signs: 'M', width: 889 },
  { signs: 'W', width: 944 },
  { signs: '—', width: 1000 },
];
