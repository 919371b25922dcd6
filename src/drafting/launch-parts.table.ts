import type { Role } from '../schemas/role.ts';

/** How a part of a launch is told to be there. */
export type LaunchNeed =
  | { readonly kind: 'subject' }
  /** Lines under clauses of the roles, headings left out. */
  | { readonly kind: 'lines'; readonly roles: readonly Role[]; readonly atLeast: number }
  /** A clause of the roles that names what `pattern` finds. */
  | { readonly kind: 'words'; readonly roles: readonly Role[]; readonly pattern: RegExp };

/** One of the eight parts that a plan which launches a drive must have. */
export interface LaunchPart {
  readonly id: string;
  readonly label: string;
  readonly need: LaunchNeed;
  /** What to do where it is missing. */
  readonly advice: string;
}

const day = /\d{1,2}\/\d{1,2}|ngày\s+\d|\[[^\]]*(?:ngày|hạn|thời)[^\]]*\]/u;

/** The eight parts, in the order in which a plan has them. */
export const launchParts: readonly LaunchPart[] = [
  {
    id: 'ten',
    label: 'Tên kế hoạch',
    need: { kind: 'subject' },
    advice: 'Ghi trích yếu và điền hết chỗ trống trong trích yếu.',
  },
  {
    id: 'muc-dich',
    label: 'Mục đích',
    need: { kind: 'lines', roles: ['muc-dich', 'muc-dich-yeu-cau'], atLeast: 1 },
    advice: 'Thêm một đoạn về mục đích.',
  },
  {
    id: 'doi-tuong',
    label: 'Đối tượng',
    need: { kind: 'lines', roles: ['doi-tuong'], atLeast: 1 },
    advice: 'Nêu tập thể, cá nhân nào tham gia.',
  },
  {
    id: 'tieu-chi',
    label: 'Ít nhất ba tiêu chí',
    need: {
      kind: 'lines',
      roles: ['tieu-chuan-khen-thuong', 'tieu-chuan-hinh-thuc-khen-thuong', 'chi-tieu'],
      atLeast: 3,
    },
    advice: 'Nêu từ ba tiêu chí hoặc tiêu chuẩn trở lên, mỗi tiêu chí một dòng.',
  },
  {
    id: 'thoi-gian',
    label: 'Thời gian bắt đầu, kết thúc',
    need: { kind: 'lines', roles: ['thoi-gian', 'tien-do'], atLeast: 1 },
    advice: 'Ghi ngày bắt đầu và ngày kết thúc.',
  },
  {
    id: 'han-ho-so',
    label: 'Hạn nộp hồ sơ',
    need: { kind: 'words', roles: ['ho-so-khen-thuong'], pattern: day },
    advice: 'Thêm đoạn về hồ sơ có ghi ngày phải nộp.',
  },
  {
    id: 'hinh-thuc',
    label: 'Hình thức khen thưởng',
    need: {
      kind: 'lines',
      roles: ['hinh-thuc-khen-thuong', 'tieu-chuan-hinh-thuc-khen-thuong'],
      atLeast: 1,
    },
    advice: 'Nêu hình thức khen thưởng cho tập thể, cá nhân.',
  },
  {
    id: 'can-cu',
    label: 'Ít nhất hai căn cứ',
    need: { kind: 'lines', roles: ['can-cu'], atLeast: 2 },
    advice: 'Ghi từ hai căn cứ còn hiệu lực trở lên, mỗi căn cứ một dòng.',
  },
];
