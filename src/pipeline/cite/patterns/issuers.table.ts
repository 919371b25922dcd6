import { type Pattern, phrases, wordEnd } from './pattern.ts';
import { placeTypeNames } from './place-types.table.ts';

/** Central bodies, complete as they stand; a Party body may be followed by its term ("khóa IX"). */
const centralBodies: readonly string[] = [
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Chủ tịch nước',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Bộ Chính trị',
  'Ban Bí thư Trung ương Đảng',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Trung ương Đảng',
  'Văn phòng Trung ương Đảng',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Ban Dân vận Trung ương',
  'Ban Nội chính Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Quân ủy Trung ương',
  'Ban Thi đua - Khen thưởng Trung ương',
  'Hội đồng Thi đua - Khen thưởng Trung ương',
  'Tòa án nhân dân tối cao',
  'Viện kiểm sát nhân dân tối cao',
  'Kiểm toán nhà nước',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Bảo hiểm xã hội Việt Nam',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'Trung ương Đoàn',
  'Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
];

/** Ministries and ministerial bodies by the name after "Bộ"; former ones stand in older texts. */
const ministries: readonly string[] = [
  'Nội vụ',
  'Tài chính',
  'Quốc phòng',
  'Công an',
  'Ngoại giao',
  'Tư pháp',
  'Y tế',
  'Xây dựng',
  'Công Thương',
  'Công thương',
  'Giao thông vận tải',
  'Giáo dục và Đào tạo',
  'Thông tin và Truyền thông',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Lao động - Thương binh và Xã hội',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
];

/** Heads of local bodies; the kind of place and its name may follow. */
const localBodies: readonly string[] = [
  'UBND',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'HĐND',
  'Hội đồng nhân dân',
  'Chủ tịch UBND',
  'Chủ tịch Ủy ban nhân dân',
  'Văn phòng UBND',
  'Văn phòng Ủy ban nhân dân',
  'Thường trực HĐND',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Thị ủy',
  'Thị uỷ',
  'Quận ủy',
  'Đảng ủy',
  'Đảng uỷ',
  'Ban Thường vụ Tỉnh ủy',
  'Ban Thường vụ Thành ủy',
  'Ban Thường vụ Huyện ủy',
  'Ban Thường vụ Thị ủy',
  'Ban Thường vụ Đảng ủy',
  'Ban Chấp hành Đảng bộ',
  'Đảng bộ',
  'Chi bộ',
  'Hội đồng Thi đua - Khen thưởng',
  'Hội đồng Thi đua, Khen thưởng',
  'HĐTĐKT',
  'Ban Thi đua - Khen thưởng',
  'Khối thi đua',
  'Cụm thi đua',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban MTTQ Việt Nam',
  'Liên đoàn Lao động',
  'Công an',
  'Tỉnh đoàn',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Đoàn khối',
  'Bộ Chỉ huy quân sự',
];

/** Departments of a province and offices of a district, by the words after "Sở" or "Phòng". */
const departments: readonly string[] = [
  ...ministries,
  'Văn hóa và Thể thao',
  'Du lịch',
  'Lao động, Thương binh và Xã hội',
  'Văn hóa và Thông tin',
  'Tài chính - Kế hoạch',
  'Văn hóa - Xã hội',
  'Kinh tế',
  'Giáo dục',
];

const term = '(?:,? \\(?[Kk]h(?:óa|oá) [IVXL]+\\)?)?';
const name = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,3}';
const place = `(?: (?:${phrases(placeTypeNames)}))?(?: (?:${name}))?(?:,? (?:${phrases(placeTypeNames)}) ${name})?`;

/** Bodies that issue instruments, as they stand after "của". */
export const issuerPatterns: readonly Pattern[] = [
  {
    id: 'minister',
    description: 'a ministry or its minister',
    source: `(?:Bộ trưởng )?Bộ (?:${phrases(ministries)})${wordEnd}`,
    examples: ['Bộ Nội vụ', 'Bộ trưởng Bộ Giáo dục và Đào tạo', 'Bộ Lao động - Thương binh và Xã hội'],
    counterexamples: ['Bộ phận', 'bộ máy'],
  },
  {
    id: 'central',
    description: 'bodies of the State and the Party at the centre, with their term',
    source: `(?:${phrases(centralBodies)})${wordEnd}${term}`,
    examples: ['Chính phủ', 'Bộ Chính trị khóa IX', 'Ban Chấp hành Trung ương Đảng khóa XII', 'Ban Bí thư'],
    counterexamples: ['chính quyền', 'Trung tâm'],
  },
  {
    id: 'local',
    description: 'local bodies, with the place where it is printed',
    source: `(?:${phrases(localBodies)})${wordEnd}${place}`,
    examples: [
      'UBND tỉnh',
      'Ủy ban nhân dân tỉnh Tuyên Quang',
      'Tỉnh ủy',
      'Chủ tịch UBND xã Lam Vỹ',
      'Đảng ủy',
      'Hội đồng Thi đua - Khen thưởng huyện',
    ],
    counterexamples: ['nhân dân tỉnh', 'ủy viên'],
  },
  {
    id: 'department',
    description: 'departments and offices',
    source: `(?:Giám đốc )?(?:Sở|Phòng) (?:${phrases(departments)})${wordEnd}${place}`,
    examples: ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo tỉnh Hà Giang', 'Phòng Nội vụ huyện'],
    counterexamples: ['phòng, chống', 'Sở hữu'],
  },
  {
    id: 'named',
    description: 'any other body: a capitalised head and capitalised words',
    source: `\\p{Lu}\\p{L}+(?: (?:và |- )?\\p{Lu}\\p{L}+){1,7}${place}`,
    examples: ['Tổng Cục Thuế', 'Học Viện Hành Chính'],
    counterexamples: ['của nhà nước', 'Đảng'],
  },
];

/** The preposition that brings in the body that issued an instrument. */
export const issuerLead = ',? ?của ';
