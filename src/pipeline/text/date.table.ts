/** A printed form of a date; `pattern` has the groups `day`, `month` and `year`, any of which may be empty. */
export interface DateForm {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** How administrative texts print a day (NĐ 30/2020/NĐ-CP, Annex I, II.4), and how drafts leave its parts blank. */
export const dateForms: readonly DateForm[] = [
  {
    id: 'in-words',
    pattern:
      /ng[àa]y(?:[\s.…_]*(?<day>\d{1,2}))?[\s.…_]*th[áa]ng(?:[\s.…_]*(?<month>\d{1,2}))?[\s.…_]*n[ăa]m[\s.…_]*(?<year>\d{4})?/giu,
    examples: [
      'ngày 05 tháng 3 năm 2022',
      'ngày tháng 9 năm 2024',
      'ngày … tháng … năm 2024',
      'NGÀY 1 THÁNG 12 NĂM 2020',
    ],
    counterexamples: ['ngày lễ lớn trong năm 2025', 'tháng 9 năm 2024'],
  },
  {
    id: 'slashed',
    pattern:
      /(?<![\d/])(?<day>0?[1-9]|[12]\d|3[01])\s?\/\s?(?<month>0?[1-9]|1[0-2])\s?\/\s?(?<year>\d{4})(?![\d/])/gu,
    examples: ['18/10/2021', '8/10/2019', '25/9/2024'],
    counterexamples: ['91/2017/NĐ-CP', '32/13/2020', '5/2021'],
  },
  {
    id: 'dotted',
    pattern:
      /(?<![\d.])(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[.-])(?<month>0?[1-9]|1[0-2])\k<mark>(?<year>\d{4})(?![\d.-]\d)/gu,
    examples: ['18.10.2021', '18-10-2021'],
    counterexamples: ['1.1.1.2', '18.10-2021'],
  },
];
