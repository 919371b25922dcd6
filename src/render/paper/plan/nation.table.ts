import type { Cue } from '../../../pipeline/parse/cue.ts';

/** The line that stands in place of nation and motto on documents of the Party and of the Youth Union. */
export const partyNationCue: Cue = {
  id: 'party-nation',
  printed: true,
  pattern: /^(?:Đảng Cộng sản Việt Nam|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh)$/iu,
  examples: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐOÀN TNCS HỒ CHÍ MINH', 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'],
  counterexamples: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG BỘ TỈNH NINH BÌNH'],
};
