import type { Cue } from '../../parse/cue.ts';

/** The greatest share of those who may get a title, in folded text. Global; groups `award`, `share`. */
export const greatestShare: Cue = {
  id: 'greatest-share',
  pattern:
    /(?<award>chien si thi dua(?: \w+){2}|tap the lao dong \w+ \w+|co thi dua cua(?: \w+){1,6})[^.;%]{0,90}?(?:khong (?:vuot )?qua|toi da) (?<share>\d{1,2} ?%)/g,
  examples: [
    'Chiến sĩ thi đua cơ sở: tỷ lệ không quá 15%',
    'Cờ thi đua của Ủy ban nhân dân tỉnh: mỗi khối được đề nghị tối đa 20%',
  ],
  counterexamples: ['Lao động tiên tiến đạt từ 85%', 'Chiến sĩ thi đua cơ sở; không quá 15%'],
};
