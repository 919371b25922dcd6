/** Tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
export const toneMarks = '\u0300\u0301\u0303\u0309\u0323';

/** Letters that a tone slips onto from the vowel behind them, which bears it, as keyboards let it: "kế họach". */
export interface SlippedTone {
  /** Small letters; the tone is on the last. */
  readonly onto: string;
  /** The vowels that bear it, without a tone. */
  readonly vowels: string;
  /** Only where another letter follows: "hòa" and "thủy" bear it there by right. */
  readonly isClosed: boolean;
  readonly examples: Readonly<Record<string, string>>;
}

export const slippedTones: readonly SlippedTone[] = [
  {
    onto: 'o',
    vowels: 'aăe',
    isClosed: true,
    examples: { họach: 'hoạch', tòan: 'toàn', ngòai: 'ngoài', họăc: 'hoặc' },
  },
  { onto: 'u', vowels: 'y', isClosed: true, examples: { hùynh: 'huỳnh', khủyu: 'khuỷu' } },
  {
    onto: 'qu',
    vowels: 'aăâeêiouôơy',
    isClosed: false,
    examples: { qủa: 'quả', qúy: 'quý', qúôc: 'quốc' },
  },
  { onto: 'gi', vowels: 'aăâeêouôơư', isClosed: false, examples: { gỉai: 'giải', gìa: 'già' } },
];
