/** A blank of a form that was typed as nothing: room has to be kept where it is filled in by hand. */
export interface Blank {
  readonly id: string;
  /** Global; matches the blanks between two printed words. */
  readonly pattern: RegExp;
  /** No-break spaces that stand for them on paper. */
  readonly room: number;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const blanks: readonly Blank[] = [
  {
    id: 'number',
    pattern: /(?<=^Số ?:?)[ \u00a0]*(?=[/-]\p{Lu})/gu,
    room: 8,
    examples: ['Số: /KH-VP', 'Số:/KH-UBND', 'Số -KH/HU'],
    counterexamples: ['Số: 05/KH-UBND', 'Số: …/KH-UBND'],
  },
  {
    id: 'day',
    pattern: /(?<=(?:^|[\s,])ngày)[ \u00a0]+(?=tháng(?:[\s\d]|$))/gu,
    room: 6,
    examples: ['Bắc Kạn, ngày tháng 9 năm 2024', 'ngày    tháng   năm 2026'],
    counterexamples: ['Bắc Kạn, ngày 05 tháng 9 năm 2024', 'ngày … tháng 9'],
  },
  {
    id: 'month',
    pattern: /(?<=(?:^|[\s\d])tháng)[ \u00a0]+(?=năm(?:[\s\d]|$))/gu,
    room: 6,
    examples: ['Bắc Kạn, ngày tháng năm 2024'],
    counterexamples: ['Bắc Kạn, ngày 05 tháng 9 năm 2024'],
  },
];
