import type { Role } from '../../schemas/role.ts';

/** Roles that are held against each other as one: plans draw the line between them in different places. */
export interface RoleGroup {
  /** Stands in addresses: `#so-noi-dung`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The groups in the order in which plans have them; every role stands in exactly one. */
export const roleGroups: readonly RoleGroup[] = [
  { id: 'can-cu', name: 'Căn cứ, dẫn nhập', roles: ['can-cu', 'dan-nhap'] },
  { id: 'muc-dich', name: 'Mục đích, yêu cầu', roles: ['muc-dich-yeu-cau', 'muc-dich', 'yeu-cau'] },
  { id: 'phong-trao', name: 'Chủ đề, phong trào', roles: ['chu-de', 'phong-trao'] },
  { id: 'doi-tuong', name: 'Đối tượng', roles: ['doi-tuong'] },
  { id: 'noi-dung', name: 'Nội dung, giải pháp', roles: ['noi-dung', 'noi-dung-giai-phap', 'giai-phap'] },
  { id: 'chi-tieu', name: 'Chỉ tiêu', roles: ['chi-tieu'] },
  { id: 'thoi-gian', name: 'Thời gian, tiến độ', roles: ['thoi-gian', 'tien-do'] },
  {
    id: 'khen-thuong',
    name: 'Tiêu chuẩn, hình thức, số lượng khen thưởng',
    roles: [
      'tieu-chuan-hinh-thuc-khen-thuong',
      'tieu-chuan-khen-thuong',
      'hinh-thuc-khen-thuong',
      'so-luong-khen-thuong',
    ],
  },
  { id: 'nguyen-tac', name: 'Nguyên tắc khen thưởng', roles: ['nguyen-tac-khen-thuong'] },
  { id: 'ho-so', name: 'Hồ sơ khen thưởng', roles: ['ho-so-khen-thuong'] },
  { id: 'bao-cao', name: 'Chế độ báo cáo', roles: ['che-do-bao-cao'] },
  { id: 'to-chuc', name: 'Tổ chức thực hiện, trách nhiệm', roles: ['to-chuc-thuc-hien', 'trach-nhiem'] },
  { id: 'ket-thuc', name: 'Phần kết', roles: ['ket-thuc', 'noi-nhan', 'ky-ten'] },
];

/** Where paragraphs stand whose role is not known. */
export const unknownGroup = { id: 'khac', name: 'Đoạn chưa rõ vai trò' } as const;
