import { capital } from '../../text/capital.ts';
import type { Correction } from './correction.ts';
import { small, spelled } from './letter-case.ts';

const row = { rule: 'capitals', printed: true, sure: true } as const;

/** Words before which a noun of the people or the State is a noun, not part of a name or an adjective. */
const nounBefore =
  '(?<=(?:của|và|với|cho|do|vì|[Pp]hục vụ|trong|tầng lớp|quần chúng|đời sống|toàn thể|Đảng,|Đảng và|được) )';

/** Where a sentence goes on: a small letter, a comma or a number and a space stand before it. */
const inside = '(?<=[\\p{Ll}\\d,;%)”] )';

/** Capitals by NĐ 30/2020/NĐ-CP, Annex II, where a wrong one can be told from the words beside it. */
export const capitalCorrections: readonly Correction[] = [
  {
    ...row,
    id: 'people',
    decree: 'capital-special',
    pattern: new RegExp(`${nounBefore}nhân dân(?! (?:tệ|tự vệ|vũ trang))(?![\\p{L}])`, 'gu'),
    replacement: 'Nhân dân',
    examples: ['mọi tầng lớp nhân dân', 'đời sống của nhân dân', 'Đảng và nhân dân', 'trong nhân dân'],
    counterexamples: ['Ủy ban nhân dân', 'lực lượng vũ trang nhân dân', 'của Nhân dân', 'Công an nhân dân'],
  },
  {
    ...row,
    id: 'state-noun',
    decree: 'capital-special',
    pattern:
      /(?<=(?:của|do|cho|với|Đảng và|Đảng,|pháp luật) )nhà nước(?![\p{L}])(?! (?:cấp|tại|theo|trong))/gu,
    replacement: 'Nhà nước',
    examples: [
      'chính sách, pháp luật của nhà nước',
      'chủ trương của Đảng và nhà nước',
      'do nhà nước quy định',
    ],
    counterexamples: ['cơ quan nhà nước', 'quản lý nhà nước', 'cơ quan hành chính nhà nước', 'của Nhà nước'],
  },
  {
    ...row,
    id: 'party-noun',
    decree: 'capital-party',
    pattern:
      /(?<=(?:của|chủ trương|đường lối|nghị quyết|theo) )đảng(?=[,;.:]| (?:và|về|ta|bộ, chính)|$)|đảng (?=và (?:N|n)hà nước)|đảng (?=[Cc]ộng sản Việt Nam)/gu,
    replacement: 'Đảng',
    sure: true,
    examples: ['chủ trương của đảng, pháp luật', 'đường lối của đảng và', 'của đảng.'],
    counterexamples: ['của đảng viên', 'tổ chức đảng', 'của Đảng', 'của đảng ủy', 'sinh hoạt đảng'],
  },
  {
    ...row,
    id: 'party-long',
    decree: 'capital-party',
    pattern: /(?<![\p{L}])(?:đảng [Cc]ộng sản|Đảng cộng sản)(?= Việt Nam)/gu,
    replacement: 'Đảng Cộng sản',
    examples: ['đảng cộng sản Việt Nam', 'Đảng cộng sản Việt Nam'],
    counterexamples: ['Đảng Cộng sản Việt Nam'],
  },
  {
    ...row,
    id: 'article',
    decree: 'capital-pinpoint',
    pattern: new RegExp(
      `${inside}điều(?= \\d{1,3}(?:[,;.)]| (?:của |Luật|Nghị|Thông|Quy|Bộ luật|Pháp)|$))`,
      'gu',
    ),
    replacement: 'Điều',
    examples: ['quy định tại điều 15 Luật Thi đua', 'khoản 2, điều 3;'],
    counterexamples: ['quy định tại Điều 15', 'năm điều 5 đến 8 Bác dạy', 'Điều 3'],
  },
  {
    ...row,
    id: 'clause-small',
    decree: 'capital-pinpoint',
    pattern: new RegExp(`${inside}Khoản(?= \\d)`, 'gu'),
    replacement: 'khoản',
    examples: ['quy định tại Khoản 2 Điều 3', 'điểm a, Khoản 1'],
    counterexamples: ['quy định tại khoản 2 Điều 3', 'Khoản 2 Điều 3'],
  },
  {
    ...row,
    id: 'point-small',
    decree: 'capital-pinpoint',
    pattern: new RegExp(`${inside}Điểm(?= [a-zđ](?:[ ,;)]|$))`, 'gu'),
    replacement: 'điểm',
    examples: ['quy định tại Điểm a khoản 2', 'tại Điểm đ, khoản 1'],
    counterexamples: ['quy định tại điểm a khoản 2', 'Điểm a khoản 2', 'tại Điểm giao dịch'],
  },
  {
    ...row,
    id: 'people-committee',
    decree: 'capital-body',
    pattern:
      /(?<![\p{L}])(?:Ủy ban Nhân dân|Uỷ ban Nhân dân|ủy ban nhân dân|uỷ ban nhân dân|Ủy Ban nhân dân|Ủy Ban Nhân dân|Ủy Ban Nhân Dân|Ủy ban nhân Dân)(?![\p{L}])/gu,
    replacement: 'Ủy ban nhân dân',
    examples: ['Ủy ban Nhân dân xã', 'Chủ tịch ủy ban nhân dân tỉnh', 'Ủy Ban Nhân Dân xã'],
    counterexamples: ['Ủy ban nhân dân xã', 'ỦY BAN NHÂN DÂN'],
  },
  {
    ...row,
    id: 'people-council',
    decree: 'capital-body',
    pattern:
      /(?<![\p{L}])(?:Hội đồng Nhân dân|hội đồng nhân dân|Hội Đồng Nhân Dân|Hội Đồng nhân dân)(?![\p{L}])/gu,
    replacement: 'Hội đồng nhân dân',
    examples: ['Hội đồng Nhân dân xã', 'kỳ họp hội đồng nhân dân'],
    counterexamples: ['Hội đồng nhân dân xã', 'HỘI ĐỒNG NHÂN DÂN'],
  },
  {
    ...row,
    id: 'front',
    decree: 'capital-body',
    pattern:
      /(?<![\p{L}])(?:mặt trận [Tt]ổ quốc|Mặt trận tổ quốc|Mặt Trận Tổ Quốc)(?= Việt Nam| xã| phường| tỉnh| các cấp)/gu,
    replacement: 'Mặt trận Tổ quốc',
    examples: ['Ủy ban Mặt trận tổ quốc Việt Nam', 'mặt trận tổ quốc xã'],
    counterexamples: ['Mặt trận Tổ quốc Việt Nam'],
  },
  {
    ...row,
    id: 'emulation-council',
    decree: 'capital-body',
    pattern:
      /(?<![\p{L}])[Hh]ội đồng (?:thi đua[ ,–-]{1,3}khen thưởng|Thi đua[ –-]{1,3}khen thưởng|thi đua[ –-]{1,3}Khen thưởng|Thi đua(?:, | )Khen thưởng|Thi đua, khen thưởng)(?![\p{L}])/gu,
    replacement: 'Hội đồng Thi đua - Khen thưởng',
    sure: false,
    examples: ['Hội đồng thi đua khen thưởng xã', 'Hội đồng Thi đua, khen thưởng'],
    counterexamples: ['Hội đồng Thi đua - Khen thưởng xã'],
  },
  {
    ...row,
    id: 'emulation-law',
    decree: 'capital-instrument',
    pattern:
      /(?<![\p{L}]|[Pp]háp )(?:[Ll]uật [Tt]hi [Đđ]ua(?:,| -|-| –)? ?[Kk]hen [Tt]hưởng)(?<!Luật Thi đua, khen thưởng)(?![\p{L}])/gu,
    replacement: 'Luật Thi đua, khen thưởng',
    inCitations: true,
    examples: [
      'Luật Thi đua, Khen thưởng',
      'Luật thi đua khen thưởng',
      'luật Thi đua, khen thưởng',
      'Luật Thi đua - Khen thưởng',
    ],
    counterexamples: ['Luật Thi đua, khen thưởng', 'pháp luật thi đua, khen thưởng'],
  },
  {
    ...row,
    id: 'instrument-kind',
    decree: 'capital-instrument',
    pattern:
      /(?<![\p{L}])(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|kết luận|Nghị Định|Nghị Quyết|Quyết Định|Chỉ Thị|Thông Tư|Kế Hoạch|Kết Luận)(?= số \d)/gu,
    replacement: (printed) => capital(small(printed)),
    inCitations: true,
    sure: true,
    examples: ['căn cứ nghị định số 152/2025/NĐ-CP', 'theo quyết định số 12'],
    counterexamples: ['Nghị định số 152/2025/NĐ-CP', 'nghị định số lượng', 'kế hoạch này'],
  },
  {
    ...row,
    id: 'place-type-small',
    decree: 'capital-place',
    pattern: /(?<=\p{Ll},? )(?:Tỉnh|Huyện|Xã|Thị xã|Thị trấn)(?= (?!Đoàn|Đội|Ủy|Hội)\p{Lu}\p{Ll})/gu,
    replacement: small,
    examples: ['trên địa bàn Tỉnh Thái Nguyên', 'nhân dân Xã Lam Vỹ'],
    counterexamples: ['tỉnh Thái Nguyên', 'Tỉnh Thái Nguyên', 'phong trào Tỉnh Đoàn', 'ngành Xã hội'],
  },
  {
    ...row,
    id: 'ward-small',
    decree: 'capital-place',
    pattern: /(?<=\p{Ll},? )Phường(?= \p{Lu}\p{Ll})/gu,
    replacement: 'phường',
    sure: false,
    examples: ['Ủy ban nhân dân Phường Long Khánh'],
    counterexamples: ['nhân dân phường Long Khánh', 'Ủy ban nhân dân Phường 15', 'Phường Long Khánh'],
  },
  {
    ...row,
    id: 'city-small',
    decree: 'capital-place',
    pattern: /(?<=\p{Ll},? )Thành phố(?= (?!Hồ Chí Minh)\p{Lu}\p{Ll})/gu,
    replacement: 'thành phố',
    examples: ['trên địa bàn Thành phố Đồng Nai'],
    counterexamples: ['tại Thành phố Hồ Chí Minh', 'trên địa bàn thành phố Huế'],
  },
  {
    ...row,
    id: 'saigon',
    decree: 'capital-place',
    pattern: /(?<![\p{L}])thành phố (?=Hồ Chí Minh)/gu,
    replacement: 'Thành phố ',
    examples: ['tại thành phố Hồ Chí Minh'],
    counterexamples: ['Thành phố Hồ Chí Minh', 'thành phố Huế'],
  },
  {
    ...row,
    id: 'order-class',
    decree: 'capital-honour',
    pattern: /(?<=(?:[Hh]uân chương|[Hh]uy chương)(?: [\p{L}]+){1,4} hạng )(?:nhất|nhì|ba)(?![\p{L}])/gu,
    replacement: capital,
    examples: ['Huân chương Lao động hạng ba', 'Huân chương Độc lập hạng nhất'],
    counterexamples: ['Huân chương Lao động hạng Ba', 'xếp hạng ba'],
  },
  {
    ...row,
    id: 'order-name',
    decree: 'capital-honour',
    pattern:
      /(?<![\p{L}])(?:[Hh]uân chương|[Aa]nh hùng) [Ll]ao động(?<!(?:Huân chương|Anh hùng) Lao động)(?![\p{L}])/gu,
    replacement: spelled('Huân chương Lao động', 'Anh hùng Lao động'),
    examples: ['huân chương Lao động', 'Huân chương lao động hạng Ba', 'danh hiệu Anh hùng lao động'],
    counterexamples: ['Huân chương Lao động hạng Ba'],
  },
  {
    ...row,
    id: 'title-name',
    decree: 'capital-honour',
    pattern:
      /(?<=(?:[Dd]anh hiệu|tặng|[“"]) ?)(?:chiến sĩ thi đua(?= (?:toàn quốc|cơ sở|cấp))|lao động tiên tiến|tập thể lao động (?:xuất sắc|tiên tiến)|cờ thi đua của)(?![\p{L}])/gu,
    replacement: capital,
    examples: [
      'danh hiệu chiến sĩ thi đua cơ sở',
      'danh hiệu “lao động tiên tiến”',
      'Danh hiệu lao động tiên tiến',
      'tặng cờ thi đua của Chính phủ',
    ],
    counterexamples: ['danh hiệu Chiến sĩ thi đua cơ sở', 'đội ngũ lao động tiên tiến'],
  },
  {
    ...row,
    id: 'prime-minister',
    decree: 'capital-office',
    pattern: /(?<![\p{L}])(?:thủ tướng [Cc]hính phủ|Thủ tướng chính phủ|Thủ Tướng Chính Phủ)(?![\p{L}])/gu,
    replacement: 'Thủ tướng Chính phủ',
    inCitations: true,
    examples: ['của thủ tướng Chính phủ', 'Thủ tướng chính phủ'],
    counterexamples: ['Thủ tướng Chính phủ'],
  },
  {
    ...row,
    id: 'central-bodies',
    decree: 'capital-body',
    pattern:
      /(?<=(?:của|và|do|với) )(?:chính phủ|quốc hội|bộ chính trị|ban bí thư|chủ tịch nước|bộ nội vụ|tỉnh ủy|đảng ủy(?= (?:xã|phường)))(?![\p{L}])/gu,
    replacement: spelled(
      'Chính phủ',
      'Quốc hội',
      'Bộ Chính trị',
      'Ban Bí thư',
      'Chủ tịch nước',
      'Bộ Nội vụ',
      'Tỉnh ủy',
      'Đảng ủy',
    ),
    inCitations: true,
    sure: true,
    examples: ['của bộ chính trị', 'do chính phủ quy định', 'của tỉnh ủy', 'của đảng ủy xã'],
    counterexamples: ['của Bộ Chính trị', 'phi chính phủ', 'đại biểu quốc hội'],
  },
  {
    ...row,
    id: 'chairman',
    decree: 'capital-office',
    pattern: /(?<=[\p{Ll},;] )chủ tịch(?= (?:UBND|Ủy ban nhân dân|Hồ Chí Minh|Hội đồng nhân dân|HĐND))/gu,
    replacement: 'Chủ tịch',
    examples: ['đề nghị chủ tịch UBND xã', 'ngày sinh chủ tịch Hồ Chí Minh'],
    counterexamples: ['đề nghị Chủ tịch UBND xã', 'các chủ tịch hội'],
  },
  {
    ...row,
    id: 'national-day',
    decree: 'capital-day',
    pattern:
      /(?<=[Nn]gày )(?:quốc khánh|quốc tế (?:[Ll]ao động|[Pp]hụ nữ)|nhà giáo Việt Nam|phụ nữ Việt Nam|thầy thuốc Việt Nam)(?![\p{L}])/gu,
    replacement: spelled(
      'Quốc khánh',
      'Quốc tế Lao động',
      'Quốc tế Phụ nữ',
      'Nhà giáo Việt Nam',
      'Phụ nữ Việt Nam',
      'Thầy thuốc Việt Nam',
    ),
    examples: ['chào mừng ngày quốc khánh', 'Ngày nhà giáo Việt Nam'],
    counterexamples: ['ngày Quốc khánh', 'Ngày Nhà giáo Việt Nam'],
  },
  {
    ...row,
    id: 'head-words',
    decree: 'capital-sentence',
    pattern:
      /(?<=\p{Ll} )(?:Thi Đua|Khen Thưởng|Phong Trào|Kế Hoạch|Tổ Chức|Thực Hiện|Cán Bộ|Công Chức|Viên Chức|Nhiệm Vụ|Báo Cáo)(?![\p{L}])/gu,
    replacement: small,
    examples: ['đẩy mạnh Phong Trào thi đua', 'công tác Khen Thưởng'],
    counterexamples: ['đẩy mạnh phong trào', 'Phong trào thi đua', 'THI ĐUA'],
  },
];
