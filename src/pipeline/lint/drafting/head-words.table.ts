import type { Correction } from './correction.ts';

/** National name and motto (NĐ 30/2020/NĐ-CP, Annex I, part I, II.1). */
export const headCorrections: readonly Correction[] = [
  {
    id: 'motto',
    rule: 'national-name',
    printed: true,
    sure: true,
    where: 'head',
    pattern:
      /Độc lập ?[-–—.,]{0,2} ?[Tt]ự [Dd]o ?[-–—.,]{0,2} ?[Hh]ạnh [Pp]húc(?<!Độc lập - Tự do - Hạnh phúc)/gu,
    replacement: 'Độc lập - Tự do - Hạnh phúc',
    examples: ['Độc lập – Tự do – Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc', 'Độc lập - Tự Do - Hạnh Phúc'],
    counterexamples: ['Độc lập - Tự do - Hạnh phúc'],
  },
];
