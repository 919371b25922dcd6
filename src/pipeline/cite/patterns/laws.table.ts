import { type Pattern, phrases, wordEnd } from './pattern.ts';

/** Names of laws that hold a comma or run into lower-case words; others are cut by grammar. */
const lawNames: readonly string[] = [
  '[Tt]hi đua, [Kk]hen thưởng',
  'Thi đua - Khen thưởng',
  'Phòng, chống tham nhũng',
  'Phòng, chống ma túy',
  'Phòng, chống thiên tai',
  'Phòng, chống bạo lực gia đình',
  'Phòng, chống tác hại của rượu, bia',
  'Thực hành tiết kiệm, chống lãng phí',
  'Cán bộ, công chức',
  'Viên chức',
  'Giáo dục nghề nghiệp',
  'Giáo dục đại học',
  'Giáo dục',
  'Ngân sách nhà nước',
  'Tổ chức chính quyền địa phương',
  'Tổ chức Chính phủ',
  'Tổ chức Quốc hội',
  'Ban hành văn bản quy phạm pháp luật',
  'Thực hiện dân chủ ở cơ sở',
  'Khiếu nại',
  'Tố cáo',
  'Tiếp công dân',
  'Đất đai',
  'Đầu tư công',
  'Đầu tư',
  'Đấu thầu',
  'Doanh nghiệp',
  'Xây dựng',
  'Bảo vệ môi trường',
  'Bảo hiểm xã hội',
  'Bảo hiểm y tế',
  'Khám bệnh, chữa bệnh',
  'Dân quân tự vệ',
  'Nghĩa vụ quân sự',
  'Quốc phòng',
  'An ninh mạng',
  'Lưu trữ',
  'Giao dịch điện tử',
  'Công nghệ thông tin',
  'Thanh niên',
  'Trẻ em',
  'Bình đẳng giới',
  'Di sản văn hóa',
  'Quy hoạch',
  'Thống kê',
  'Kế toán',
  'Thanh tra',
  'Tiếp cận thông tin',
  'Công đoàn',
  'Mặt trận Tổ quốc Việt Nam',
  'Hợp tác xã',
  'Lao động',
  'Dân sự',
  'Hình sự',
  'An toàn giao thông đường bộ',
];
const literal = lawNames
  .map((name) => name.replace(/ /g, ' +'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const year = '(?: (?:\\(sửa đổi\\) )?năm (?<year>(?:19|20)\\d{2}))?';

/** What stands after "Luật", "Bộ luật" or "Pháp lệnh". */
export const lawPatterns: readonly Pattern[] = [
  {
    id: 'amending',
    description: 'a law that amends another, with its own year at the end',
    source: `(?<title>(?:[Ss]ửa đổi(?:, bổ sung)?|[Bb]ổ sung) một số điều của (?:${phrases(['Bộ luật', 'Luật', 'Pháp lệnh'])}) (?:${literal}))${wordEnd}${year}`,
    examples: [
      'sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng năm 2013',
      'sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức',
    ],
    counterexamples: ['sửa đổi Hiến pháp'],
  },
  {
    id: 'known-name',
    description: 'a law by its name, with its year where printed',
    source: `(?<title>${literal})${wordEnd}${year}`,
    examples: ['Thi đua, khen thưởng', 'thi đua, khen thưởng năm 2003', 'Đất đai năm 2024'],
    counterexamples: ['pháp', 'sư'],
  },
  {
    id: 'name-and-year',
    description: 'any other capitalised name that a year or a number closes',
    source: `(?<title>\\p{Lu}\\p{L}+(?:,? \\p{L}+){1,9}?) năm (?<year>(?:19|20)\\d{2})${wordEnd}`,
    examples: ['Hòa giải ở cơ sở năm 2013', 'Trợ giúp pháp lý năm 2017'],
    counterexamples: ['sư năm 2012', 'Hòa giải'],
  },
];

/** What stands before the name of a law that is amended: the year behind the name is the amending law's. */
export const amendingLead: Pattern = {
  id: 'amending-lead',
  description: 'an amending law up to the law that it amends',
  source: '(?:Luật|Pháp lệnh) (?:[Ss]ửa đổi(?:, bổ sung)?|[Bb]ổ sung) một số điều của ',
  examples: ['Luật sửa đổi, bổ sung một số điều của ', 'Luật Sửa đổi một số điều của '],
  counterexamples: ['Nghị định quy định chi tiết một số điều của ', 'Luật '],
};
