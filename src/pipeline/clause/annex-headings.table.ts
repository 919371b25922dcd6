import type { RoleCue } from './role-cue.ts';

/** Words of what a section on rewards says where its heading is no more than "Khen thưởng"; on folded text. */
export const rewardStandardCue: RoleCue = {
  id: 'reward-with-standards',
  role: 'tieu-chuan-hinh-thuc-khen-thuong',
  pattern: /\b(?:tieu chuan|tieu chi|dieu kien)\b/,
  examples: ['Tiêu chuẩn khen thưởng'],
  counterexamples: ['Hiệu trưởng tặng Giấy khen cho tập thể lớp'],
};

/** Headings that only say that rewards follow. */
export const bareRewardCue: RoleCue = {
  id: 'bare-reward',
  role: 'hinh-thuc-khen-thuong',
  pattern: /^(?:ve )?(?:cong tac )?khen thuong(?: va .*)?$/,
  examples: ['KHEN THƯỞNG', 'Công tác khen thưởng', 'Khen thưởng và kỷ luật'],
  counterexamples: ['Hình thức khen thưởng'],
};

/** Beginnings of a clause on one kind of reward; on folded text. */
export const kindOfRewardCue: RoleCue = {
  id: 'kind-of-reward',
  role: 'hinh-thuc-khen-thuong',
  pattern: /^khen thuong\b/,
  examples: ['Khen thưởng hằng năm: tặng Bằng khen cho 05 tập thể'],
  counterexamples: ['Thực hiện khen thưởng kịp thời'],
};

/** Headings of annexes; what they do not name is settled by `headingCues`. */
export const annexCues: readonly RoleCue[] = [
  {
    id: 'annex-form',
    role: 'ho-so-khen-thuong',
    regime: 'closed',
    pattern:
      /\b(?:danh sach|(?<!(?:kieu|guong|lam) )mau|(?<!(?:tieu|dai|phat) )bieu(?! (?:duong|quyet|dien))|to khai|ban (?:dang ky|tom tat|tu nhan xet)|bao cao thanh tich|trich ngang|(?<!cuc )thong ke)\b/,
    examples: ['PHỤ LỤC MẪU TÓM TẮT THÀNH TÍCH', 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN', 'Biểu số 01'],
    counterexamples: [
      'QUY CHẾ Công tác thi đua, khen thưởng',
      'NÔNG THÔN MỚI KIỂU MẪU',
      'BIỂU DƯƠNG ĐIỂN HÌNH TIÊU BIỂU',
    ],
  },
  {
    id: 'annex-marks',
    role: 'tieu-chuan-khen-thuong',
    pattern: /\b(?:tieu chi|thang diem|bang diem|bang cham diem|cham diem|tieu chuan)\b/,
    examples: ['PHỤ LỤC Tiêu chí chấm điểm thi đua', 'BẢNG CHẤM ĐIỂM'],
    counterexamples: ['DANH SÁCH'],
  },
  {
    id: 'annex-duties',
    role: 'tien-do',
    pattern: /\b(?:phan cong|(?<!(?:du|thanh) )lich(?! su)|tien do|lo trinh|ke hoach chi tiet)\b/,
    examples: ['PHỤ LỤC Phân công nhiệm vụ', 'Tiến độ thực hiện', 'Lịch kiểm tra'],
    counterexamples: ['DANH SÁCH', 'Thi đua phát triển du lịch'],
  },
];
