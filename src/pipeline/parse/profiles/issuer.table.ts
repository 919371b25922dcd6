import type { Level } from '../../../schemas/identity.ts';
import type { Cue } from '../cue.ts';

/** First words of the names of bodies that issue documents; in capitals they are the same. */
const bodies =
  '(?:Ủy|Uỷ) ban|UBND|UBMTTQ|Hội đồng|HĐND|HĐTĐKT|Khối|Cụm|Văn phòng|Sở|Phòng|Ban(?! [Hh]ành)|Bộ|Chi cục|Cục|Tổng cục|Trường|Công an|Đảng bộ|Liên đ(?:oàn|ội)|Tổng Liên đoàn|Công đoàn|Hội|Đoàn(?! [Kk]ết)|Trung tâm|Chủ tịch|Thủ tướng|Chính phủ|Viện|Tòa án|Toà án|Thanh tra|Kho bạc|Bảo hiểm|Bệnh viện|Tổng công ty|Công ty|Tập đoàn|Học viện|Đại học|Mặt trận|Tiểu ban|Chi bộ|Ngân hàng|BCH|BTV|Quân khu|Tòa soạn|Hợp tác xã|(?:Đảng|Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ)|(?:Tỉnh|Thành|Huyện|Thị|Quận) đoàn|(?:Thuế|Thống kê)(?= (?:tỉnh|thành|TP|cơ sở|khu vực))|Thi hành án dân sự';

/** First words of the name of a body that issues documents; printed, so that common words in small letters do not count. */
export const bodyCue: Cue = {
  id: 'body',
  pattern: new RegExp(String.raw`(?:^|(?<=[\s,;.:]))(?:${bodies})(?=\s|$)`, 'gu'),
  printed: true,
  examples: [
    'UBND thành phố Long Khánh',
    'Khối thi đua Nội chính',
    'Hội đồng Thi đua - Khen thưởng xã',
    'Thuế tỉnh Phú Thọ',
  ],
  counterexamples: ['phòng ngừa', 'Nhằm tổ chức', 'Thuế thu nhập', 'Ban hành Quy chế'],
};

const capitalBodies = `${bodies.toUpperCase()}|UB MTTQ|MTTQ|BCĐ|LĐLĐ|CĐCS|TAND|VKSND|BHXH|QUỐC HỘI|TRẠM|SƯ ĐOÀN|TRUNG ĐOÀN|QUÂN ĐOÀN|ĐÀI|BÁO|NHÀ MÁY|XÍ NGHIỆP|DOANH NGHIỆP|QUÂN CHỦNG|BINH ĐOÀN|LỮ ĐOÀN|THƯ VIỆN|BẢO TÀNG|TỔ CHỨC|NHÀ|QUỸ|BƯU ĐIỆN|ĐIỆN LỰC|VIỄN THÔNG|CHI NHÁNH|HẠT KIỂM LÂM|ĐỒN BIÊN PHÒNG|TIỂU ĐOÀN|VƯỜN QUỐC GIA|PHÂN HIỆU|PHÂN VIỆN`;

/** The same at the start of a line in capitals: the body that a letterhead or a decision names. */
export const capitalBodyCue: Cue = {
  id: 'capital-body',
  pattern: new RegExp(String.raw`^(?:${capitalBodies})(?=$|[\s:])`, 'u'),
  printed: true,
  examples: [
    'ỦY BAN NHÂN DÂN',
    'TRƯỜNG: THCS MÔNG ÂN',
    'HUYỆN ỦY MỘC CHÂU',
    'BCH ĐOÀN TỈNH',
    'BƯU ĐIỆN TỈNH',
    'THỐNG KÊ TỈNH PHÚ THỌ',
  ],
  counterexamples: ['TỈNH HÀ GIANG', 'DÂN', 'BANG GIAO', 'THUẾ', 'ĐOÀN KẾT XÂY DỰNG', 'BAN HÀNH QUY CHẾ'],
};

/** Between bodies in capitals that issue together; the office of several is one body. */
export const nextBody = new RegExp(String.raw`(?<!^VĂN PHÒNG .*) [-–] (?=(?:${capitalBodies})(?:\s|$))`, 'u');

/** A committee in capitals that names its place and not the body whose it is. Groups: `committee`. */
export const placeCommitteeCue: Cue = {
  id: 'place-committee',
  printed: true,
  pattern:
    /^(?<committee>BCH|BTV|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)) (?=(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (?!(?:ỦY|UỶ|ĐOÀN)(?: |$)))/u,
  examples: ['BCH TỈNH TÂY NINH', 'BAN CHẤP HÀNH XÃ A'],
  counterexamples: ['BCH ĐOÀN TỈNH', 'BAN CHẤP HÀNH TỈNH ĐOÀN', 'BAN TỔ CHỨC'],
};

/** An association in capitals, as far as its name is the same in every place. Groups: `name`. */
export const associationCue: Cue = {
  id: 'association',
  printed: true,
  pattern:
    /^(?<name>(?:HỘI|CÔNG ĐOÀN|LIÊN ĐOÀN) (?!ĐỒNG ).+?)(?: VIỆT NAM| (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ) .+)?$/u,
  examples: ['HỘI NÔNG DÂN VIỆT NAM', 'HỘI CỰU CHIẾN BINH TỈNH A'],
  counterexamples: ['HỘI ĐỒNG THI ĐUA', 'ĐẢNG BỘ TỈNH A'],
};

/** Term and session behind the name of a council on its line. */
export const sessionBehind = /,? KH(?:ÓA|OÁ) [IVXL\d]+(?=[\s,]|$).*$/u;

/** Between a people's committee with its place and the office under it, where one line prints both. */
export const officeBehind =
  /(?<=^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN) .{6,50}) (?=SỞ |PHÒNG (?:NỘI|GIÁO|VĂN|TÀI|LAO|KINH)|TRƯỜNG (?:T[HIR]|M))/u;

/** Level of a body by its name, first match wins; on folded names. */
export const levelCues: readonly (Cue & { readonly level: Level })[] = [
  {
    id: 'bloc',
    level: 'bloc',
    pattern: /^(?:truong )?(?:khoi|cum) (?:truong |thi dua)/,
    examples: ['Khối thi đua Nội chính tỉnh Tuyên Quang', 'Cụm thi đua số 1'],
    counterexamples: ['Khối phố'],
  },
  {
    id: 'school',
    level: 'school',
    pattern: /^(?:truong (?!ban\b|phong\b)|dai hoc|hoc vien)/,
    examples: ['Trường Tiểu học Lê Lợi'],
    counterexamples: ['Ủy ban nhân dân huyện Trường Sa'],
  },
  {
    id: 'organisation',
    level: 'organisation',
    pattern:
      /^(?:(?:ban (?:thuong vu|chap hanh)|btv|bch) )?(?:lien do(?:an|i)|tong lien doan|cong doan|cdcs|ldld|hoi (?!dong)|doan\b|(?:tinh|huyen|thanh|thi|quan) doan|mat tran|mttq|ubmttq|uy ban mttq|uy ban mat tran|ban thuong truc (?:uy ban )?(?:mat tran|mttq)|cong ty|tong cong ty|tap doan|ngan hang|hop tac xa|doanh nghiep|xi nghiep|nha may|buu dien|dien luc|vien thong)/,
    examples: ['Liên đoàn Lao động tỉnh', 'Hội Nông dân huyện', 'Bưu điện tỉnh Quảng Trị'],
    counterexamples: ['Hội đồng nhân dân xã'],
  },
  {
    id: 'agency',
    level: 'agency',
    pattern:
      /^(?:van phong|so|phong|thue|thong ke|thi hanh an|ban (?!thuong vu|chap hanh|bi thu|chi dao trung uong)|chi cuc|cuc|cong an|trung tam|thanh tra|kho bac|bao hiem|benh vien|toa an|vien|vksnd|tand|tram|dai (?!hoc)|bao tang|thu vien|quy|bhxh|dang uy (?:khoi|cac|co quan|cong an|quan su|so|bo chi huy|benh vien|truong|cuc)|bo chi huy|ban chi huy|bo chqs|ban chqs|hat kiem lam|don bien phong|tieu doan|bo tu lenh|quan khu|su doan|trung doan|lu doan)\b/,
    examples: ['Văn phòng UBND tỉnh Bắc Kạn', 'Sở Nội vụ tỉnh', 'Phòng Nội vụ huyện', 'Bộ CHQS tỉnh Hà Tĩnh'],
    counterexamples: ['Ủy ban nhân dân tỉnh', 'Ban Thường vụ Tỉnh ủy'],
  },
  {
    id: 'commune',
    level: 'commune',
    pattern: /(?<!thi )\b(?:xa|phuong|thi tran|dac khu)\b(?! hoi)/,
    examples: ['Hội đồng Thi đua - Khen thưởng xã Lam Vỹ', 'Ủy ban nhân dân phường 1'],
    counterexamples: ['Ủy ban nhân dân huyện Yên Sơn'],
  },
  {
    id: 'province-city',
    level: 'province',
    pattern: /\b(?:thanh pho|tp\.?) (?:ha noi|ho chi minh|da nang|hai phong|can tho|hue)\b/,
    examples: ['Ủy ban nhân dân thành phố Hà Nội'],
    counterexamples: ['Ủy ban nhân dân thành phố Long Khánh'],
  },
  {
    id: 'district',
    level: 'district',
    pattern: /\b(?:huyen|quan|thi xa|thi uy|quan uy|huyen uy|thanh uy|thanh pho|tp\.?)\b(?! doi)/,
    examples: ['Ủy ban nhân dân thành phố Long Khánh', 'Huyện ủy Tuy Phước'],
    counterexamples: ['Ủy ban nhân dân tỉnh'],
  },
  {
    id: 'province',
    level: 'province',
    pattern: /\btinh\b/,
    examples: ['Ủy ban nhân dân tỉnh Bình Định', 'Tỉnh ủy Bắc Kạn'],
    counterexamples: ['Bộ Nội vụ'],
  },
  {
    id: 'central',
    level: 'central',
    pattern:
      /^(?:chinh phu|thu tuong|quoc hoi|chu tich nuoc|bo chinh tri|ban chap hanh trung uong|ban bi thu|hoi dong thi dua - khen thuong trung uong)/,
    examples: ['Thủ tướng Chính phủ'],
    counterexamples: ['Bộ Nội vụ'],
  },
  {
    id: 'ministry',
    level: 'ministry',
    pattern: /^(?:bo|tong cuc|uy ban dan toc)\b/,
    examples: ['Bộ Nội vụ', 'Ủy ban Dân tộc'],
    counterexamples: ['Ủy ban nhân dân xã'],
  },
];

/** Types of place, and Party committees, that a name may end in without saying which one. Groups: `type`, `committee`. */
export const bareTypeCue: Cue = {
  id: 'bare-type',
  pattern:
    /(?:^|\s)(?:(?<type>[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)|(?<committee>Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ|[đĐ]oàn))$/u,
  printed: true,
  examples: ['Ủy ban nhân dân huyện', 'Văn phòng UBND tỉnh', 'Ban Thường vụ Tỉnh ủy', 'Huyện Đoàn'],
  counterexamples: ['Ủy ban nhân dân huyện Yên Sơn', 'Tỉnh ủy Nghệ An'],
};

/** The commonest type of place of the first level. */
export const provinceType = 'tỉnh';

/** Type of place that a Party committee's own name holds. */
export const committeePlaces: Readonly<Record<string, string>> = {
  Tỉnh: provinceType,
  Thành: 'thành phố',
  Huyện: 'huyện',
  Thị: 'thị xã',
  Quận: 'quận',
};

/** Names that cannot stand alone: the body they belong to is on the next line. */
export const incompleteBodyCue: Cue = {
  id: 'incomplete-body',
  pattern:
    /^(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|BCH|BTV|BAN CHỈ HUY|ĐẢNG ĐOÀN|BAN CÁN SỰ ĐẢNG|THƯỜNG TRỰC|(?:CHI )?CỤC)$/u,
  printed: true,
  examples: ['BAN THƯỜNG VỤ', 'BCH', 'CHI CỤC'],
  counterexamples: ['BAN THƯỜNG VỤ HUYỆN ỦY', 'VĂN PHÒNG'],
};

/** Lines in capitals of a head that name no body: terms and sessions of a council, marks of draft, secrecy and haste, the motto of the Pioneers. */
export const noAuthorityCue: Cue = {
  id: 'no-authority',
  pattern:
    /^(?:khoa\s+[ivxl\d]+\b|(?:va )?ky hop|nhiem ky|\(?(?:ban )?du thao|(?:toi |tuyet )?mat$|hoa toc|(?:thuong )?khan$|sao y|ban sao|cong bao|cong thong tin|trang thong tin|hoc ky|nam hoc|(?:truong|pho) (?:cum|khoi)\s?:|doi tntp ho chi minh$)/,
  examples: [
    'KHÓA X, KỲ HỌP THỨ 23',
    'DỰ THẢO',
    '(Dự thảo)',
    'HỎA TỐC',
    'NĂM HỌC 2020 - 2021',
    'TRƯỞNG CỤM: TỈNH LẠNG SƠN',
    'ĐỘI TNTP HỒ CHÍ MINH',
  ],
  counterexamples: ['KHOA NỘI', 'ỦY BAN NHÂN DÂN'],
};

/**
 * Office of the head of an agency that a decision prints before the agency: the agency issues it. The chair of a people's
 * committee decides in a right of his own and stays.
 */
export const officeBeforeBody =
  /^(?:GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG(?:, CHỦ NHIỆM)?|CHỦ NHIỆM|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA)\s+(?=(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|SỞ|TRƯỜNG|BỘ|BAN|PHÒNG|CỤC|CHI CỤC|VIỆN|TÒA|TOÀ|VĂN PHÒNG|THANH TRA|LIÊN ĐOÀN|HỘI|CÔNG|TỔNG|TRUNG TÂM|BỆNH VIỆN|ĐẠI HỌC|HỌC VIỆN)/u;

/**
 * Who speaks for a body in its sentences, before the name of the body: its head, or the standing committee of a mass
 * organisation. Where the letterhead names the body alone, the body is the issuer.
 */
export const speakerForms: readonly { readonly pattern: RegExp; readonly form: string }[] = [
  { pattern: /^.* [-–] (?:Cụm|Khối) trưởng (?=Cụm|Khối)/u, form: '' },
  {
    pattern:
      /^(?:Chủ tịch|Giám đốc|Bộ trưởng|Trưởng ban|Hiệu trưởng|Tổng Giám đốc|Cục trưởng|Chi cục trưởng|Viện trưởng|Chánh án|Chánh Thanh tra|Trưởng phòng|Cụm trưởng|Khối trưởng) (?=(?:[ỦU]ỷ|Ủy|UBND|Cụm|Khối|Hội đồng|Sở|Bộ|Ban|Trường|Trung tâm|Công ty|Bệnh viện|Tổng|Cục|Chi cục|Viện|Tòa án|Toà án|TAND|VKSND|BHXH|Bảo hiểm|Thanh tra|Phòng)(?:\s|$))/u,
    form: '',
  },
  {
    pattern:
      /^(?:Ban (?:Thường vụ|Chấp hành)|BTV|BCH) (?=Liên đoàn|LĐLĐ|Tổng Liên đoàn|Công đoàn|Hội |Đoàn |Tỉnh đoàn|Huyện đoàn|Thành đoàn|Quận đoàn|Thị đoàn)/u,
    form: '',
  },
  { pattern: /^Ban Thường trực (?=[ỦU][ỷy] ban M|UBMTTQ|Ủy ban M|Mặt trận)/u, form: '' },
];

/** Written-out and settled forms of names: short form at the start of a name, and the two ways of writing the council. */
export const nameForms: readonly { readonly pattern: RegExp; readonly form: string }[] = [
  { pattern: /^LĐLĐ(?=\s)/u, form: 'Liên đoàn Lao động' },
  { pattern: /^Hội LHPN(?=\s)/u, form: 'Hội Liên hiệp Phụ nữ' },
  { pattern: /^UBND(?=\s)/u, form: 'Ủy ban nhân dân' },
  { pattern: /^HĐND(?=\s)/u, form: 'Hội đồng nhân dân' },
  { pattern: /^(?:HĐ ?TĐ-?KT)(?=\s)/u, form: 'Hội đồng Thi đua - Khen thưởng' },
  { pattern: /^Uỷ ban/u, form: 'Ủy ban' },
  { pattern: /^Hội đồng [Tt]hi đua\s*[-–,]?\s*[Kk]hen thưởng/u, form: 'Hội đồng Thi đua - Khen thưởng' },
];

/** First words of a name in capitals, and how running text writes them. */
interface RunningForm {
  readonly pattern: RegExp;
  readonly form: string;
  /** The word behind begins the name of a field of work and keeps its capital. */
  readonly field?: true;
  /** All that follows is a proper name. */
  readonly proper?: true;
  /** The name of the body that it belongs to follows. */
  readonly holds?: true;
}

/** Forms that capitals print letter for letter; `behind` is what has to follow them. */
const inCapitals = (
  forms: readonly string[],
  behind: string,
  told: Omit<RunningForm, 'pattern' | 'form'> = {},
): RunningForm[] =>
  forms.map((form) => ({ pattern: new RegExp(`^${form.toUpperCase()}${behind}`, 'u'), form, ...told }));

const blank = '(?=\\s)';

/** First words of names in capitals as running text writes them. */
export const runningForms: readonly RunningForm[] = [
  ...inCapitals(['CĐCS', 'Công đoàn cơ sở', 'Công đoàn', 'Chi bộ', 'Liên đội'], blank, { holds: true }),
  { pattern: /^ĐOÀN(?= TRƯỜNG\s)/u, form: 'Đoàn', holds: true },
  { pattern: /^(?=(?:TH|THCS|THPT|MN)\s)/u, form: '', proper: true },
  { pattern: /^(?:ỦY|UỶ) BAN NHÂN DÂN/u, form: 'Ủy ban nhân dân' },
  {
    pattern: /^(?:ỦY|UỶ) BAN (?:MẶT TRẬN TỔ QUỐC|MTTQ)(?: VIỆT NAM)?/u,
    form: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  },
  { pattern: /^(?:ỦY|UỶ) BAN DÂN TỘC/u, form: 'Ủy ban Dân tộc' },
  { pattern: /^UBND/u, form: 'Ủy ban nhân dân' },
  { pattern: /^HĐND/u, form: 'Hội đồng nhân dân' },
  { pattern: /^HỘI ĐỒNG THI ĐUA\s*[-–,]?\s*KHEN THƯỞNG/u, form: 'Hội đồng Thi đua - Khen thưởng' },
  { pattern: /^TIỂU BAN THI ĐUA\s*[-–,]?\s*KHEN THƯỞNG/u, form: 'Tiểu ban Thi đua - Khen thưởng' },
  { pattern: /^BAN THI ĐUA\s*[-–,]?\s*KHEN THƯỞNG/u, form: 'Ban Thi đua - Khen thưởng' },
  { pattern: /^CHỦ TỊCH (?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)/u, form: 'Chủ tịch Ủy ban nhân dân' },
  { pattern: /^HỘI NÔNG DÂN/u, form: 'Hội Nông dân' },
  { pattern: /^HỘI CỰU CHIẾN BINH/u, form: 'Hội Cựu chiến binh' },
  { pattern: /^HỘI (?:LIÊN HIỆP PHỤ NỮ|LHPN)/u, form: 'Hội Liên hiệp Phụ nữ' },
  ...inCapitals(
    [
      'Hội đồng nhân dân',
      'Thủ tướng Chính phủ',
      'Liên đoàn Lao động',
      'Bộ Chỉ huy Quân sự',
      'Ban Chỉ huy Quân sự',
      'Công an',
    ],
    '',
  ),
  ...inCapitals(['Ban Thường vụ', 'Ban Chấp hành'], '', { field: true }),
  { pattern: /^ĐẢNG (?:ỦY|UỶ)/u, form: 'Đảng ủy', field: true },
  ...inCapitals(['Trường Mầm non', 'Trường Tiểu học'], '', { proper: true }),
  { pattern: /^TRƯỜNG (?:TRUNG HỌC CƠ SỞ|THCS)/u, form: 'Trường THCS', proper: true },
  { pattern: /^TRƯỜNG (?:TRUNG HỌC PHỔ THÔNG|THPT)/u, form: 'Trường THPT', proper: true },
  { pattern: /^TRƯỜNG (?=CAO|ĐẠI|TRUNG|CHÍNH)/u, form: 'Trường', holds: true },
  ...inCapitals(['Trường'], blank, { proper: true }),
  ...inCapitals(['Khối'], blank),
  ...inCapitals(
    [
      'Đại học',
      'Cao đẳng',
      'Sở',
      'Phòng',
      'Bộ',
      'Ban',
      'Chi cục',
      'Cục',
      'Trung tâm',
      'Bệnh viện',
      'Công ty',
      'Văn phòng',
    ],
    blank,
    { field: true },
  ),
];

/** Bodies whose names end in a proper name, be it that of a place or of a person, without a word that tells it. */
export const namedBody =
  /^(?:TRUNG TÂM|BỆNH VIỆN|(?:TỔNG )?CÔNG TY|NHÀ MÁY|XÍ NGHIỆP|HỌC VIỆN|ĐẠI HỌC|CAO ĐẲNG|BAN QUẢN LÝ|HỢP TÁC XÃ|VƯỜN QUỐC GIA|HẠT KIỂM LÂM|ĐỒN BIÊN PHÒNG|ĐIỆN LỰC)(?=\s)/u;

/** Words for the work of such bodies, beside those of the set phrases. */
export const fieldWords =
  /(?<=\s)(?:ĐA KHOA|LAO|BỆNH PHỔI|LƯƠNG THỰC|Y HỌC|CỔ TRUYỀN|PHỤC HỒI|CHỨC NĂNG|KIỂM SOÁT|BỆNH TẬT|DỰ PHÒNG|TÂM THẦN|KHU|VÙNG|MIỀN|KHU VỰC|DỊCH VỤ|VIỆC LÀM|CÔNG|NGHỀ NGHIỆP|NGHỀ|THỂ THAO|KHUYẾN NÔNG|QUỸ ĐẤT|XÚC TIẾN|THƯƠNG MẠI|DU LỊCH|KỸ THUẬT|VỆ SINH|CỔ PHẦN|HỮU HẠN|XI MĂNG|ĐIỆN LỰC|CAO SU|THAN|CẤP NƯỚC|CÔNG TRÌNH|LÂM NGHIỆP|XĂNG DẦU|KHAI THÁC|KHOÁNG SẢN|THỦY LỢI|ĐẠI HỌC|CAO ĐẲNG|TRUNG CẤP|SƯ PHẠM|GIAO THÔNG|VẬN TẢI|CÔNG NGHIỆP|NÔNG NGHIỆP|DỰ ÁN|RỪNG|PHÒNG HỘ|TỔNG HỢP|QUỐC GIA)(?=\s|$)/gu;

/** Words in capitals that running text keeps as they are: abbreviations. */
export const abbreviatedWords =
  /^(?:UBND|HĐND|MTTQ|UBMTTQ|TNCS|GD&ĐT|GDĐT|LĐTBXH|LĐLĐ|LHPN|TH|THCS|THPT|TH&THCS|PTDTBT|PTDTNT|MN|TNHH|MTV|PTNT|QP-AN|TĐKT|TĐ-KT|HĐQT|[IVX]+)$/u;

/** Words inside a name that keep a capital in running text; on the name in small letters. */
export const properWords: readonly { readonly pattern: RegExp; readonly form: string }[] = [
  { pattern: /việt nam/gu, form: 'Việt Nam' },
  { pattern: /trung ương/gu, form: 'Trung ương' },
  { pattern: /hồ chí minh/gu, form: 'Hồ Chí Minh' },
  { pattern: /và đào tạo/gu, form: 'và Đào tạo' },
  { pattern: /và xã hội/gu, form: 'và Xã hội' },
  { pattern: /và đầu tư/gu, form: 'và Đầu tư' },
  { pattern: /và môi trường/gu, form: 'và Môi trường' },
  { pattern: /và phát triển nông thôn/gu, form: 'và Phát triển nông thôn' },
  { pattern: /và du lịch/gu, form: 'và Du lịch' },
  { pattern: /và truyền thông/gu, form: 'và Truyền thông' },
  { pattern: /và công nghệ/gu, form: 'và Công nghệ' },
  { pattern: /- thương binh/gu, form: '- Thương binh' },
  { pattern: /- khen thưởng/gu, form: '- Khen thưởng' },
  { pattern: /nhà nước/gu, form: 'Nhà nước' },
  { pattern: /XI măng/gu, form: 'xi măng' },
];

/** The number by which bodies of one name are told apart. */
export const bodyNumberCue: Cue = {
  id: 'body-number',
  pattern: /^(?:số )?\d{1,3}$/u,
  printed: true,
  examples: ['5', 'số 3'],
  counterexamples: ['tỉnh', '2024', '5 tỉnh'],
};

/**
 * Types of place in capitals, longest first: what follows is a proper name. A commune or a ward may be named ĐOÀN KẾT, so that
 * the union of one is not read as a committee; a committee that names no place is none. Groups: `type`, `committee`, `name`.
 */
export const capitalPlace =
  /(?:^|\s)(?<!CÁC (?:\p{Lu}+, )*)(?<type>TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|(?<!HỢP TÁC )XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|(?:THÀNH|THỊ|ĐẢNG)(?=\s+(?:ỦY|UỶ))|(?:THÀNH|THỊ)(?=\s+ĐOÀN))(?<committee>\s+(?:ỦY|UỶ)|(?<=TỈNH|THÀNH|HUYỆN|THỊ|QUẬN)\s+ĐOÀN)?\s+(?<name>(?!(?:ỦY|UỶ|ĐOÀN)$)[\p{Lu}\d][\p{Lu}\d\s'’.-]*)$/u;

/** A place of the first level at the end of a name in capitals that prints no type before it. Groups: `name`. */
export const trailingPlace =
  /(?<=\s)(?<name>AN GIANG|BÀ RỊA\s?-\s?VŨNG TÀU|BẮC GIANG|BẮC KẠN|BẠC LIÊU|BẮC NINH|BẾN TRE|BÌNH ĐỊNH|BÌNH DƯƠNG|BÌNH PHƯỚC|BÌNH THUẬN|CÀ MAU|CẦN THƠ|CAO BẰNG|ĐÀ NẴNG|Đ[ẮĂ]K L[ẮĂ]K|ĐẮK NÔNG|ĐIỆN BIÊN|ĐỒNG NAI|ĐỒNG THÁP|GIA LAI|HÀ GIANG|HÀ NAM|HÀ NỘI|HÀ TĨNH|HẢI DƯƠNG|HẢI PHÒNG|HẬU GIANG|HÒA BÌNH|HUẾ|HƯNG YÊN|KHÁNH HÒA|KIÊN GIANG|KON TUM|LAI CHÂU|LÂM ĐỒNG|LẠNG SƠN|LÀO CAI|LONG AN|NAM ĐỊNH|NGHỆ AN|NINH BÌNH|NINH THUẬN|PHÚ THỌ|PHÚ YÊN|QUẢNG BÌNH|QUẢNG NAM|QUẢNG NGÃI|QUẢNG NINH|QUẢNG TRỊ|SÓC TRĂNG|SƠN LA|TÂY NINH|THÁI BÌNH|THÁI NGUYÊN|THANH HÓA|THỪA THIÊN HUẾ|TIỀN GIANG|TRÀ VINH|TUYÊN QUANG|VĨNH LONG|VĨNH PHÚC|YÊN BÁI)$/u;

/** A type of place in capitals as running text writes it. */
export const typeInText = (type: string): string => (/^TP/.test(type) ? 'thành phố' : type.toLowerCase());

/** Whether a place of the first level is a city or a province, in the words that stand before its name. */
export const typeOfFirstLevel = (name: string): string =>
  /^(?:HÀ NỘI|ĐÀ NẴNG|HẢI PHÒNG|CẦN THƠ|HUẾ)$/u.test(name) ? 'thành phố' : 'tỉnh';

/** Words of a name that tell a body of the whole country or of a congress: it lacks no place. */
export const nationalCue: Cue = {
  id: 'national',
  pattern: /\b(?:trung uong|viet nam|dai hoi|toi cao|chinh phu|quoc hoi)\b/,
  examples: ['Ban Thi đua - Khen thưởng Trung ương', 'Liên đoàn Bóng đá Việt Nam'],
  counterexamples: ['Ban Thi đua - Khen thưởng'],
};
