import type { LaunchPartId } from '../../clause/launch-parts.table.ts';
import type { Cue } from '../../parse/cue.ts';

/** Words by which running text states a part of a launch. */
export interface LaunchCue extends Cue {
  readonly id: LaunchPartId;
}

/** Titles of plans that launch a movement or a drive. */
export const launchTitle: Cue = {
  id: 'launch-title',
  pattern:
    /phat dong|phong trao thi dua|dot thi dua|thi dua (?:cao diem|dac biet|chuyen de)|lap thanh tich chao mung/,
  examples: ['Phát động phong trào thi đua năm 2026', 'Tổ chức phong trào thi đua yêu nước năm 2026'],
  counterexamples: ['Công tác thi đua, khen thưởng năm 2026', 'Kiểm tra công tác thi đua'],
};

/** Six of the eight parts; the name is the title itself, the bases are counted. */
export const launchCues: readonly LaunchCue[] = [
  {
    id: 'aim',
    pattern: /(?:^|\n)(?:\W*)muc dich|nham (?:tiep tuc |gop )?(?:phat huy|dong vien|thuc hien|to chuc|tao)/,
    examples: ['Mục đích', 'Nhằm phát huy sức mạnh'],
    counterexamples: ['Yêu cầu'],
  },
  {
    id: 'participants',
    pattern:
      /doi tuong (?:thi dua|tham gia|ap dung|khen thuong|gom)|^doi tuong\b.{0,40}$|^doi tuong[^:]{0,30}:|^doi voi .{3,60}$/,
    examples: [
      'Đối tượng thi đua',
      'Đối tượng tham gia gồm',
      'Đối tượng, thời gian',
      'Đối tượng: Các phòng',
      'Đối với các sở, ban, ngành',
    ],
    counterexamples: ['chính sách cho các đối tượng'],
  },
  {
    id: 'criteria',
    pattern:
      /^noi dung\b.{0,60}$|noi dung(?: va)?(?: tieu chi)? thi dua|tieu chi (?:thi dua|cham diem|danh gia)|tieu chuan (?:khen thuong|xet)|chi tieu thi dua/,
    examples: ['Nội dung thi đua', 'Tiêu chuẩn khen thưởng', 'Nội dung'],
    counterexamples: ['các nội dung công việc'],
  },
  {
    id: 'time',
    pattern:
      /thoi gian (?:phat dong|thuc hien|thi dua|to chuc)|tu (?:ngay )?\d{1,2}\/\d{1,2}.{0,30}den|tu ngay .{0,40}den/,
    examples: ['Thời gian thực hiện', 'Từ ngày 01/01/2026 đến hết ngày 30/11/2026'],
    counterexamples: ['trong thời gian tới'],
  },
  {
    id: 'dossier',
    pattern:
      /ho so (?:de nghi |trinh |xet )?khen thuong|(?:gui|nop|hoan thien) .{0,40}(?:ho so|danh sach)|(?:ho so|danh sach) .{0,40}(?:gui|nop|truoc)|bao cao .{0,120}truoc ngay/,
    examples: ['Hồ sơ đề nghị khen thưởng gửi về', 'gửi hồ sơ về Phòng', 'gửi danh sách đề nghị về Ban'],
    counterexamples: ['hồ sơ công việc'],
  },
  {
    id: 'award-forms',
    pattern: /hinh thuc khen thuong|tang (?:co thi dua|bang khen|giay khen)|bang khen cua|giay khen cua/,
    examples: ['Hình thức khen thưởng', 'tặng Giấy khen'],
    counterexamples: ['công tác khen thưởng'],
  },
];
