import type { Confidence } from '../../schemas/claim.ts';
import type { Level } from '../../schemas/identity.ts';
import type { MovementKind, MovementLevel } from '../../schemas/movement.ts';
import type { Role } from '../../schemas/role.ts';

export { kindNames } from '../../render/citation/kind-names.table.ts';

/** Vietnamese names of the closed lists of the schemas, as the pages print them. */
export const levelNames: Readonly<Record<Level, string>> = {
  central: 'Trung ương',
  ministry: 'Bộ, ngành',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  agency: 'Cơ quan tham mưu, giúp việc',
  bloc: 'Cụm, khối thi đua',
  school: 'Trường học',
  organisation: 'Đoàn thể',
  unknown: 'Chưa rõ cấp',
};

export const roleNames: Readonly<Record<Role, string>> = {
  'muc-dich-yeu-cau': 'Mục đích, yêu cầu',
  'muc-dich': 'Mục đích',
  'yeu-cau': 'Yêu cầu',
  'noi-dung': 'Nội dung',
  'noi-dung-giai-phap': 'Nội dung, giải pháp',
  'phong-trao': 'Phong trào',
  'chu-de': 'Chủ đề',
  'thoi-gian': 'Thời gian',
  'doi-tuong': 'Đối tượng',
  'chi-tieu': 'Chỉ tiêu',
  'giai-phap': 'Giải pháp',
  'tieu-chuan-hinh-thuc-khen-thuong': 'Tiêu chuẩn và hình thức khen thưởng',
  'tieu-chuan-khen-thuong': 'Tiêu chuẩn khen thưởng',
  'hinh-thuc-khen-thuong': 'Hình thức khen thưởng',
  'so-luong-khen-thuong': 'Số lượng khen thưởng',
  'ho-so-khen-thuong': 'Hồ sơ khen thưởng',
  'nguyen-tac-khen-thuong': 'Nguyên tắc khen thưởng',
  'tien-do': 'Tiến độ',
  'che-do-bao-cao': 'Chế độ báo cáo',
  'to-chuc-thuc-hien': 'Tổ chức thực hiện',
  'trach-nhiem': 'Trách nhiệm',
  'can-cu': 'Căn cứ',
  'dan-nhap': 'Dẫn nhập',
  'ket-thuc': 'Kết thúc',
  'noi-nhan': 'Nơi nhận',
  'ky-ten': 'Ký tên',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  official: 'nguồn chính thức',
  secondary: 'nguồn thứ cấp',
  unverified: 'chưa kiểm chứng',
};

export const movementKindNames: Readonly<Record<MovementKind, string>> = {
  movement: 'Phong trào thi đua',
  specialMovement: 'Phong trào thi đua đặc biệt',
  campaign: 'Cuộc vận động',
  drive: 'Đợt thi đua',
  launch: 'Phát động thi đua',
  theme: 'Chủ đề thi đua',
  annual: 'Phong trào thi đua hằng năm',
  described: 'Phong trào không có tên riêng',
  umbrella: 'Tên gọi chung',
};

export const movementLevelNames: Readonly<Record<MovementLevel, string>> = {
  national: 'Toàn quốc',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  bloc: 'Cụm, khối thi đua',
  agency: 'Cơ quan',
};
