import type { Claim } from '../../../schemas/claim.ts';
import { placeTypes } from '../../../schemas/place-type.table.ts';
import type { Cue } from '../../parse/cue.ts';

const checkedOn = '2026-11-21';

export const districtsClaim: Claim = {
  source:
    'Kết luận 127-KL/TW; Luật Tổ chức chính quyền địa phương 72/2025/QH15 (kho mã nguồn công khai, dẫn lại)',
  confidence: 'secondary',
  checkedOn,
};

/** Bodies and units of the district level, which ended on 01/7/2025. All global. */
export const districtWords: readonly Cue[] = [
  {
    id: 'district-bodies',
    printed: true,
    pattern:
      /(?<![\p{L}])(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Huyện ủy|Thị ủy|Phòng Nội vụ|Phòng Giáo dục và Đào tạo|Phòng GD(?:&|-)?ĐT|[Tt]rung tâm [Yy] tế|Phòng Tài chính - Kế hoạch|Phòng Văn hóa và Thông tin)(?: các)? (?:huyện|thị xã|quận)(?![\p{L}])(?: \p{Lu}\p{Ll}+){0,3}|(?:[Cc]ấp|tuyến) huyện(?![\p{L}])|(?:các|[Cc]ác) huyện(?:, (?:thị xã|thành phố|quận|thị)){0,3}(?![\p{L}])|Huyện ủy(?![\p{L}])|(?:thị trấn)(?= \p{Lu})|(?:xã|phường), thị trấn(?![\p{L}])|(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|HUYỆN ỦY) ?(?:HUYỆN|THỊ XÃ|QUẬN)(?![\p{L}]))/gu,
    examples: [
      'UBND huyện Định Hóa',
      'UBND các huyện',
      'Phòng GD&ĐT huyện',
      'trung tâm y tế huyện',
      'cấp huyện',
      'các huyện, thị xã, thành phố',
      'thị trấn Chợ Chu',
      'Huyện ủy',
    ],
    counterexamples: ['UBND tỉnh', 'cấp xã', 'UBND thành phố Huế', 'huyền thoại'],
  },
  {
    id: 'district-named',
    printed: true,
    pattern:
      /(?<![\p{L}])(?<!(?:UBND|HĐND|nhân dân|Nội vụ|Đào tạo|Kế hoạch|Thông tin) )(?:huyện|thị xã) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}/gu,
    examples: ['trên địa bàn huyện Tuy Phước'],
    counterexamples: ['huyện đảo', 'xã Lam Vỹ'],
  },
];

/** Words by which a text speaks of the time before, or of the change itself. */
export const formerly: Cue = {
  id: 'formerly',
  pattern:
    /(?:truoc day|truoc sap xep|(?<!can |bau |de |ung )\bcu\b|sau sap xep|khong con|ket thuc hoat dong|giai the|sap xep|chuyen tu|thoi gian truoc|hop nhat|sap nhap)/,
  examples: ['huyện Định Hóa trước đây', 'sau sắp xếp', 'tỉnh Bắc Kạn (cũ)'],
  counterexamples: ['UBND huyện Định Hóa phát động', 'Các huyện căn cứ Kế hoạch'],
};

/** An office that was merged or renamed, and what it is now. */
export interface EndedOffice extends Cue {
  /** Its name, with a capital or the type of a place before it; other words say whose its work is now. */
  readonly now: string;
  readonly since: string;
  readonly claim: Claim;
}

const reorganised: Claim = {
  source:
    'Kiến thức chung về sắp xếp bộ máy năm 2025 (Nghị quyết 176/2025/QH15 và các nghị quyết của Hội đồng nhân dân cấp tỉnh); chưa đối chiếu văn bản gốc',
  confidence: 'unverified',
  checkedOn,
};

type OfficeRow = Pick<EndedOffice, 'now' | 'examples' | 'counterexamples'> & { readonly words: string };

const office = ({ words, ...row }: OfficeRow): EndedOffice => ({
  ...row,
  id: row.now,
  since: '2025-03-01',
  claim: reorganised,
  printed: true,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'),
});

/** Ministries of 2025 and their departments in the provinces: what each was called, and the field of the one of today. */
const branches: readonly OfficeRow[] = [
  {
    words: '(?:Kế hoạch và Đầu tư|KH&ĐT)',
    now: 'Tài chính',
    examples: ['Kế hoạch và Đầu tư', 'KH&ĐT'],
    counterexamples: ['Tài chính'],
  },
  {
    words: '(?:Giao thông [Vv]ận tải|GTVT)',
    now: 'Xây dựng',
    examples: ['Giao thông vận tải'],
    counterexamples: ['Xây dựng'],
  },
  {
    words: '(?:Tài nguyên và Môi trường|TN&MT|Nông nghiệp và Phát triển nông thôn|NN&PTNT)',
    now: 'Nông nghiệp và Môi trường',
    examples: ['Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn'],
    counterexamples: ['Nông nghiệp và Môi trường'],
  },
  {
    words: '(?:Lao động[ ,–-]+Thương binh và Xã hội|LĐ-?TB&?XH)',
    now: 'Nội vụ',
    examples: ['Lao động - Thương binh và Xã hội'],
    counterexamples: ['Nội vụ'],
  },
  {
    words: '(?:Thông tin và Truyền thông|TT&TT)',
    now: 'Khoa học và Công nghệ',
    examples: ['Thông tin và Truyền thông'],
    counterexamples: ['Khoa học và Công nghệ'],
  },
];

/** Ministries and their departments; worded as a question, since the claims are unverified. All global. */
export const endedOffices: readonly EndedOffice[] = [
  ...branches.flatMap(({ words, now, examples, counterexamples }) =>
    ['Sở ', 'Bộ '].map((kind) =>
      office({
        words: kind + words,
        now: kind + now,
        examples: examples.map((name) => kind + name),
        counterexamples: counterexamples.map((name) => kind + name),
      }),
    ),
  ),
  office({
    words:
      'Ban Tuyên giáo(?! và Dân vận)(?= (?:Tỉnh ủy|Thành ủy|Trung ương|Đảng ủy))|Ban Dân vận(?= (?:Tỉnh ủy|Thành ủy|Trung ương))',
    now: 'Ban Tuyên giáo và Dân vận',
    examples: ['Ban Tuyên giáo Tỉnh ủy'],
    counterexamples: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  }),
  office({
    words: 'Phòng Nội vụ(?! (?:huyện|thị xã|quận|thành phố))',
    now: 'việc của Phòng Văn hóa - Xã hội cấp xã hoặc Sở Nội vụ',
    examples: ['Phòng Nội vụ'],
    counterexamples: ['Phòng Văn hóa - Xã hội'],
  }),
  office({
    words: 'Ban Thi đua[ ,–-]+[Kk]hen thưởng(?= (?:tỉnh|thành phố))',
    now: 'đơn vị thuộc Sở Nội vụ',
    examples: ['Ban Thi đua - Khen thưởng tỉnh'],
    counterexamples: ['Hội đồng Thi đua - Khen thưởng tỉnh', 'Ban Thi đua - Khen thưởng Trung ương'],
  }),
];

const cityResolution = (reference: string): Claim => ({
  source: `Nghị quyết ${reference} (kho mã nguồn công khai, dẫn lại; chưa đối chiếu văn bản gốc)`,
  confidence: 'secondary',
  checkedOn,
});

/** A province that became a city run by the centre. */
const city = (id: string, name: string, since: string, reference: string): EndedOffice => ({
  id,
  now: `thành phố ${name}`,
  since,
  claim: cityResolution(reference),
  printed: true,
  pattern: new RegExp(`(?<![\\p{L}])tỉnh ${name}(?![\\p{L}])`, 'gu'),
  examples: [`trên địa bàn tỉnh ${name}`],
  counterexamples: [`thành phố ${name}`],
});

/** Provinces that are cities since 2026. All global. */
export const newCities: readonly EndedOffice[] = [
  city('dong-nai', 'Đồng Nai', '2026-04-30', '30/2026/QH16'),
  city('quang-ninh', 'Quảng Ninh', '2026-09-01', '36/2026/QH16'),
  city('bac-ninh', 'Bắc Ninh', '2026-09-20', '39/2026/QH16'),
];

/** Type of the cities that lay below a province. */
export const cityType: (typeof placeTypes)[number] = 'thành phố';

/** A type before the name of a unit: "tỉnh Thái Nguyên". */
export const typeAtHead = new RegExp(`^(?:${placeTypes.join('|')})\\s`, 'u');

/** A type of place, or a body that bears the name of its place, right before a name: "tỉnh ", "Tỉnh ủy ". */
export const typeBefore = new RegExp(`(?:${placeTypes.join('|')}|tỉnh ủy|tỉnh đoàn)\\s$`, 'iu');
