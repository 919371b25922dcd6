import type { Cue } from '../../parse/cue.ts';

/** Kinds of report of which a plan sets one day each, in folded text. */
export const reportKinds: readonly (Cue & { readonly name: string })[] = [
  {
    id: 'half-year',
    name: 'báo cáo 6 tháng',
    pattern: /bao cao(?:[^.;]{0,60})?(?:so ket|6 thang|06 thang|sau thang|giua nam)/,
    examples: ['báo cáo sơ kết 6 tháng đầu năm', 'Báo cáo 6 tháng trước ngày 15/6'],
    counterexamples: ['báo cáo tổng kết năm'],
  },
  {
    id: 'year',
    name: 'báo cáo năm',
    pattern: /bao cao(?:[^.;]{0,60})?(?:tong ket|(?<!dau |6 thang dau |cuoi )nam\b)/,
    examples: ['báo cáo tổng kết phong trào', 'báo cáo năm trước ngày 15/11'],
    counterexamples: ['báo cáo sơ kết 6 tháng đầu năm', 'báo cáo quý'],
  },
  {
    id: 'dossier',
    name: 'hồ sơ đề nghị khen thưởng',
    pattern: /ho so(?:[^.;]{0,40})?(?:khen thuong|de nghi)/,
    examples: ['gửi hồ sơ đề nghị khen thưởng trước ngày 30/11'],
    counterexamples: ['gửi báo cáo'],
  },
  {
    id: 'registration',
    name: 'đăng ký thi đua',
    pattern: /dang ky(?:[^.;]{0,30})?(?:thi dua|danh hieu)/,
    examples: ['gửi đăng ký thi đua trước ngày 28/02'],
    counterexamples: ['đăng ký kinh doanh'],
  },
];

/** The year that the title speaks of. Groups: `year`. */
export const titleYear: Cue = {
  id: 'title-year',
  pattern: /nam (?<year>20\d{2})\s*$|nam (?<inside>20\d{2})/,
  examples: ['Công tác thi đua, khen thưởng năm 2026'],
  counterexamples: ['giai đoạn 2026 - 2030'],
};

/** The year of a plan, where a sentence names it. Global; groups `year`. */
export const planYear: Cue = {
  id: 'plan-year',
  pattern: /ke hoach [^.;:]{0,140}?nam (?<year>20\d{2})(?!\d|\s?[-\u2013])/g,
  examples: ['ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026'],
  counterexamples: ['kế hoạch giai đoạn 2026 - 2030', 'tổng kết năm 2025'],
};

/** Words of a paragraph that looks back on a period, in folded text. */
export const lookBack: Cue = {
  id: 'look-back',
  pattern:
    /(?:so|tong) ket|danh gia|ket qua|thanh tich|da dat|giai doan truoc|nhin lai|so voi|so lieu|thoi diem/,
  examples: [
    'Tổng kết phong trào giai đoạn 2021 - 2025',
    'kết quả giai đoạn 2021 - 2025',
    'Thời điểm lấy số liệu: từ ngày',
  ],
  counterexamples: ['Thực hiện kế hoạch giai đoạn 2021 - 2025', 'Đạt chuẩn giai đoạn 2021 - 2025'],
};
