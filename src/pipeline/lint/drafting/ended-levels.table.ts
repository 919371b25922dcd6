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
      /(?<![\p{L}])(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Huyện ủy|Thị ủy|Phòng Nội vụ|Phòng Giáo dục và Đào tạo|Phòng Tài chính - Kế hoạch|Phòng Văn hóa và Thông tin)(?: các)? (?:huyện|thị xã|quận)(?![\p{L}])(?: \p{Lu}\p{Ll}+){0,3}|(?:[Cc]ấp|tuyến) huyện(?![\p{L}])|(?:các|[Cc]ác) huyện(?:, (?:thị xã|thành phố|quận|thị)){0,3}(?![\p{L}])|Huyện ủy(?![\p{L}])|(?:thị trấn)(?= \p{Lu})|(?:xã|phường), thị trấn(?![\p{L}])|(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|HUYỆN ỦY) ?(?:HUYỆN|THỊ XÃ|QUẬN)(?![\p{L}]))/gu,
    examples: [
      'UBND huyện Định Hóa',
      'UBND các huyện',
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
    /(?:truoc day|truoc sap xep|\bcu\b|sau sap xep|khong con|ket thuc hoat dong|giai the|sap xep|chuyen tu|thoi gian truoc|hop nhat|sap nhap)/,
  examples: ['huyện Định Hóa trước đây', 'sau sắp xếp', 'tỉnh Bắc Kạn (cũ)'],
  counterexamples: ['UBND huyện Định Hóa phát động'],
};

/** An office that was merged or renamed in 2025, and what it is now. */
export interface EndedOffice extends Cue {
  readonly name: string;
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

const office = (id: string, source: string, name: string, now: string, counter: string): EndedOffice => ({
  id,
  name,
  now,
  since: '2025-03-01',
  claim: reorganised,
  printed: true,
  pattern: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'gu'),
  examples: [name],
  counterexamples: [counter],
});

/** Ministries and their departments; worded as a question, since the claims are unverified. All global. */
export const endedOffices: readonly EndedOffice[] = [
  office(
    'planning',
    'Sở Kế hoạch và Đầu tư|Sở KH&ĐT',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tài chính',
    'Sở Tài chính',
  ),
  office(
    'planning-ministry',
    'Bộ Kế hoạch và Đầu tư',
    'Bộ Kế hoạch và Đầu tư',
    'Bộ Tài chính',
    'Bộ Tài chính',
  ),
  office(
    'transport',
    'Sở Giao thông vận tải|Sở Giao thông Vận tải|Sở GTVT',
    'Sở Giao thông vận tải',
    'Sở Xây dựng',
    'Sở Xây dựng',
  ),
  office(
    'transport-ministry',
    'Bộ Giao thông vận tải|Bộ Giao thông Vận tải',
    'Bộ Giao thông vận tải',
    'Bộ Xây dựng',
    'Bộ Xây dựng',
  ),
  office(
    'environment',
    'Sở Tài nguyên và Môi trường|Sở TN&MT',
    'Sở Tài nguyên và Môi trường',
    'Sở Nông nghiệp và Môi trường',
    'Sở Nông nghiệp và Môi trường',
  ),
  office(
    'environment-ministry',
    'Bộ Tài nguyên và Môi trường',
    'Bộ Tài nguyên và Môi trường',
    'Bộ Nông nghiệp và Môi trường',
    'Bộ Nông nghiệp và Môi trường',
  ),
  office(
    'farming',
    'Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Sở Nông nghiệp và Môi trường',
    'Sở Nông nghiệp và Môi trường',
  ),
  office(
    'farming-ministry',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Bộ Nông nghiệp và Môi trường',
    'Bộ Nông nghiệp và Môi trường',
  ),
  office(
    'labour',
    'Sở Lao động[ ,–-]+Thương binh và Xã hội|Sở LĐ-?TB&?XH',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Nội vụ',
    'Sở Nội vụ',
  ),
  office(
    'labour-ministry',
    'Bộ Lao động[ ,–-]+Thương binh và Xã hội',
    'Bộ Lao động - Thương binh và Xã hội',
    'Bộ Nội vụ',
    'Bộ Nội vụ',
  ),
  office(
    'media',
    'Sở Thông tin và Truyền thông|Sở TT&TT',
    'Sở Thông tin và Truyền thông',
    'Sở Khoa học và Công nghệ',
    'Sở Khoa học và Công nghệ',
  ),
  office(
    'media-ministry',
    'Bộ Thông tin và Truyền thông',
    'Bộ Thông tin và Truyền thông',
    'Bộ Khoa học và Công nghệ',
    'Bộ Khoa học và Công nghệ',
  ),
  office(
    'party-media',
    'Ban Tuyên giáo(?! và Dân vận)(?= (?:Tỉnh ủy|Thành ủy|Trung ương|Đảng ủy))|Ban Dân vận(?= (?:Tỉnh ủy|Thành ủy|Trung ương))',
    'Ban Tuyên giáo Tỉnh ủy',
    'Ban Tuyên giáo và Dân vận',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  ),
  office(
    'home-office',
    'Phòng Nội vụ(?! (?:huyện|thị xã|quận|thành phố))',
    'Phòng Nội vụ',
    'Phòng Văn hóa - Xã hội của xã, phường hoặc Sở Nội vụ',
    'Phòng Văn hóa - Xã hội',
  ),
  office(
    'emulation-board',
    'Ban Thi đua[ ,–-]+[Kk]hen thưởng(?= (?:tỉnh|thành phố|Trung ương))',
    'Ban Thi đua - Khen thưởng tỉnh',
    'đơn vị thuộc Sở Nội vụ (ở Trung ương: thuộc Bộ Nội vụ)',
    'Hội đồng Thi đua - Khen thưởng tỉnh',
  ),
];

const cityResolution = (reference: string): Claim => ({
  source: `Nghị quyết ${reference} (kho mã nguồn công khai, dẫn lại; chưa đối chiếu văn bản gốc)`,
  confidence: 'secondary',
  checkedOn,
});

/** A province that became a city run by the centre. */
const city = (id: string, name: string, since: string, reference: string): EndedOffice => ({
  id,
  name: `tỉnh ${name}`,
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

/** A type of place, or a body that bears the name of its place, right before a name: "tỉnh ", "Tỉnh ủy ". */
export const typeBefore = new RegExp(`(?:${placeTypes.join('|')}|tỉnh ủy|tỉnh đoàn)\\s$`, 'iu');
