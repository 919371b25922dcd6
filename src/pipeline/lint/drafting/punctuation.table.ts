import type { Correction } from './correction.ts';

const trim = (printed: string): string => printed.trim();

const row = { printed: true, sure: true } as const;

/** Marks and the spaces beside them. */
export const punctuationCorrections: readonly Correction[] = [
  {
    ...row,
    id: 'space-before-mark',
    rule: 'spacing',
    pattern: /(?<=[\p{L}\d”)]) [,;:.](?=\s|$)/gu,
    replacement: trim,
    inCitations: true,
    examples: ['thi đua , khen thưởng', 'năm 2026 .'],
    counterexamples: ['thi đua, khen thưởng', 'và ... các'],
  },
  {
    ...row,
    id: 'no-space-behind-mark',
    rule: 'spacing',
    pattern: /(?<=\p{Ll})[,;](?=\p{L}{2})/gu,
    replacement: (printed) => `${printed} `,
    inCitations: true,
    examples: ['thi đua,khen thưởng', 'tập thể;cá nhân'],
    counterexamples: ['thi đua, khen thưởng', '1,5 triệu'],
  },
  {
    ...row,
    id: 'no-space-behind-stop',
    rule: 'spacing',
    pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu,
    replacement: '. ',
    examples: ['kịp thời.Tổ chức'],
    counterexamples: ['kịp thời. Tổ chức', 'TP.Hồ Chí Minh', 'baochinhphu.vn'],
  },
  {
    ...row,
    id: 'space-in-brackets',
    rule: 'spacing',
    pattern: /\( (?=\p{L})|(?<=[\p{L}\d.]) \)/gu,
    replacement: trim,
    examples: ['( sau đây gọi tắt', 'Phòng Văn hóa - Xã hội )'],
    counterexamples: ['(sau đây gọi tắt)'],
  },
  {
    ...row,
    id: 'space-in-quotes',
    rule: 'spacing',
    pattern: /“ (?=\p{L})|(?<=[\p{L}\d.]) ”/gu,
    replacement: trim,
    examples: ['“ Xã Lam Vỹ', 'nông thôn mới ”'],
    counterexamples: ['“Xã Lam Vỹ”'],
  },
  {
    ...row,
    id: 'doubled-comma',
    rule: 'doubled-mark',
    pattern: /,[ ]?[,;.](?!\.)|;[ ]?[;,.](?![/.])|:[ ]?[:;,]|(?<![./]),? ?(?<![.…])\.\.(?![./…])/gu,
    replacement: (printed) => (printed.endsWith('.') ? '.' : printed.charAt(0)),
    inCitations: true,
    examples: ['thi đua,, khen thưởng', 'khen thưởng;.', 'kịp thời..'],
    counterexamples: ['vân vân...', 'thực hiện./.', 'kịp thời; thực hiện', '“văn hóa công sở”,... và'],
  },
];
