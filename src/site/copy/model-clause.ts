import type { DraftKind } from '../../schemas/draft.ts';
import type { ClauseOffice } from '../../schemas/model-clause.ts';

/** Offices that curated clauses are written for. */
export const officeNames: Readonly<Record<ClauseOffice, string>> = {
  bo: 'Bộ, cơ quan Trung ương',
  tinh: 'tỉnh, thành phố trực thuộc Trung ương',
  so: 'sở, ban, ngành cấp tỉnh',
  'co-quan': 'cơ quan, đơn vị',
  xa: 'xã, phường, đặc khu',
  'khoi-thi-dua': 'cụm, khối thi đua',
  truong: 'trường học',
  'doan-the': 'đoàn thể, hội, doanh nghiệp',
};

/** Kinds of plan that a curated clause suits. */
export const draftKindNames: Readonly<Record<DraftKind, string>> = {
  'ca-nam': 'kế hoạch cả năm',
  'phat-dong-dot': 'phát động đợt thi đua',
  'trien-khai-chi-thi': 'triển khai chỉ thị, nghị quyết',
  'tong-ket': 'sơ kết, tổng kết',
};

/** Names that hold commas themselves, in one line. */
const joined = (names: readonly string[]): string => {
  const line = names.join('; ');
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
};

/** Words of the pages of curated clauses. */
export const modelClause = {
  kind: (role: string): string => `Điều khoản mẫu: ${role.toLocaleLowerCase('vi')}`,
  title: (title: string): string => `${title} (điều khoản mẫu)`,
  description: (title: string, role: string, offices: string): string =>
    `Điều khoản mẫu về ${role.toLocaleLowerCase('vi')}: ${title}. Dùng cho ${offices.charAt(0).toLocaleLowerCase('vi') + offices.slice(1)}; có chỗ trống để điền, nguồn và tình trạng căn cứ.`,
  heading: 'Điều khoản mẫu',
  listNote:
    'Căn cứ đã đối chiếu với kho; chỗ riêng để trong ngoặc vuông. Xếp theo hiệu lực của căn cứ rồi đến số kế hoạch dùng.',
  count: (count: number): string => `${count} mẫu`,
  inPlans: 'Trong các kế hoạch',
  reviewed: 'Đã có người duyệt.',
  notReviewed: 'Chưa có người duyệt.',
  notReviewedLong:
    'Chưa có người nào đọc duyệt mẫu này; hãy đọc kỹ và đối chiếu với tình hình của cơ quan trước khi dùng.',
  noBases: 'Không viện dẫn văn bản nào.',
  allHold: (count: number): string =>
    count === 1 ? 'Viện dẫn 1 văn bản, còn hiệu lực.' : `Viện dẫn ${count} văn bản, đều còn hiệu lực.`,
  someUnknown: (count: number, unknown: number): string =>
    `Viện dẫn ${count} văn bản, trong đó ${unknown} văn bản kho chưa rõ hiệu lực; cần kiểm tra trước khi dùng.`,
  someDead: (count: number, dead: number): string =>
    `Viện dẫn ${count} văn bản, trong đó ${dead} văn bản không còn dùng được; không dùng mẫu này khi chưa sửa.`,
  uses: (plans: number): string =>
    plans === 0
      ? 'Chưa gặp trong kế hoạch nào của kho.'
      : `Gặp câu chữ tương tự trong ${plans} kế hoạch của kho.`,
  text: 'Lời văn',
  fill: 'Điền chỗ trống',
  when: 'Nên dùng khi',
  whenNot: 'Không nên dùng khi',
  check: 'Cần kiểm tra',
  offices: 'Cơ quan',
  kinds: 'Loại kế hoạch',
  allOffices: 'Mọi cơ quan, đơn vị',
  allKinds: 'Mọi loại kế hoạch',
  for: (offices: string, kinds: string): string => `${offices} · ${kinds}`,
  joined,
  bases: 'Văn bản được viện dẫn',
  source: 'Nguồn',
  takenFrom: 'Dựa theo',
  updated: 'Căn cứ đã được cập nhật',
  stoodThere: (before: string): string => `Nguồn viết: “${before}”.`,
  nowStands: 'Nay viện dẫn',
  leftOut: 'Nay bỏ, không viện dẫn.',
  neighbours: 'Mẫu khác cùng vai trò',
  allOfRole: 'Mọi điều khoản của vai trò này',
  home: 'Soạn từ điều khoản mẫu',
} as const;
