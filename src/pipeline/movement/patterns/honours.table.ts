import type { Cue } from '../../parse/cue.ts';

/** Titles of honour, awards and standards (Law 06/2022/QH15, arts. 19–32, 33–35, 72–75): quoted, but no movement's name. */
export const honourCues: readonly Cue[] = [
  {
    id: 'emulation-title',
    pattern:
      /^(?:chien si (?:thi dua|tien tien)|lao dong tien tien|tap the lao dong|don vi (?:tien tien|quyet thang|van hoa|kieu mau)|co thi dua|hoan thanh (?:tot|xuat sac) nhiem vu|(?:to chuc|chi bo|dang bo|dang vien|cong doan|doan vien|hoi vien|can bo)\b.*(?:trong sach|vung manh|xuat sac|tieu bieu|hoan thanh))/,
    examples: [
      'Chiến sĩ thi đua cơ sở',
      'Tập thể Lao động xuất sắc',
      'Cờ thi đua của Chính phủ',
      'Đơn vị quyết thắng',
    ],
    counterexamples: ['Lao động giỏi, Lao động sáng tạo', 'Cựu chiến binh gương mẫu'],
  },
  {
    id: 'award',
    pattern:
      /^(?:bang khen|giay khen|huan chuong|huy chuong|huy hieu|ky niem chuong|anh hung|danh hieu|giai thuong|bang (?:lao dong|tuoi tre)|vi su nghiep|(?:nha giao|thay thuoc|nghe si|nghe nhan) (?:nhan dan|uu tu)|chien si tien tien|ba me viet nam anh hung|guong mat)\b/,
    examples: ['Huân chương Lao động', 'Bằng khen', 'Vì sự nghiệp Thi đua, khen thưởng', 'Anh hùng Lao động'],
    counterexamples: ['Vì an ninh Tổ quốc', 'Vì người nghèo'],
  },
  {
    id: 'standard',
    pattern:
      /^(?:(?:gia dinh|thon|lang|ban|to dan pho|khu dan cu|khu pho|co quan|xa|phuong|cong so|truong hoc|don vi)[a-z, ]{0,30} (?:van hoa|tieu bieu|kieu mau|dat chuan[a-z ]*|nong thon moi(?: nang cao| kieu mau)?|hoc tap|an toan[a-z ]*))$/,
    examples: ['Gia đình văn hóa', 'Khu dân cư văn hóa', 'Xã đạt chuẩn nông thôn mới'],
    counterexamples: [
      'Toàn dân đoàn kết xây dựng đời sống văn hóa',
      'Toàn xã chung sức xây dựng nông thôn mới',
    ],
  },
];
