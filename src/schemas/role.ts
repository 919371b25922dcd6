import { z } from 'zod';

/** Role of a section or clause. The ids are those of the published addresses `/dieu-khoan/<role>/`. */
export const role = z.enum([
  'muc-dich-yeu-cau',
  'muc-dich',
  'yeu-cau',
  'noi-dung',
  'noi-dung-giai-phap',
  'phong-trao',
  'chu-de',
  'thoi-gian',
  'doi-tuong',
  'chi-tieu',
  'giai-phap',
  'tieu-chuan-hinh-thuc-khen-thuong',
  'tieu-chuan-khen-thuong',
  'hinh-thuc-khen-thuong',
  'so-luong-khen-thuong',
  'ho-so-khen-thuong',
  'nguyen-tac-khen-thuong',
  'tien-do',
  'che-do-bao-cao',
  'to-chuc-thuc-hien',
  'trach-nhiem',
  'can-cu',
  'dan-nhap',
  'ket-thuc',
  'noi-nhan',
  'ky-ten',
]);

export type Role = z.infer<typeof role>;
