import type { Level } from '../../../schemas/identity.ts';
import type { Cue } from '../cue.ts';

/** First words of the name of a body that issues documents; printed, so that common words in small letters do not count. */
export const bodyCue: Cue = {
  id: 'body',
  pattern:
    /(?:^|(?<=[\s,;.:]))(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|Hội đồng|HĐND|HĐTĐKT|Khối|Cụm|Văn phòng|Sở|Phòng|Ban|Bộ|Chi cục|Cục|Tổng cục|Trường|Công an|Bộ Chỉ huy|Ban Chỉ huy|Đảng ủy|Đảng uỷ|Huyện uỷ|Tỉnh uỷ|Thành uỷ|Đảng bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Quận ủy|Liên đoàn|Tổng Liên đoàn|Công đoàn|Hội|Đoàn|Trung tâm|Chủ tịch|Thủ tướng|Chính phủ|Viện|Tòa án|Toà án|Thanh tra|Kho bạc|Bảo hiểm|Bệnh viện|Tổng công ty|Công ty|Tập đoàn|Học viện|Đại học|Mặt trận)(?=\s|$)/gu,
  printed: true,
  examples: ['UBND thành phố Long Khánh', 'Khối thi đua Nội chính', 'Hội đồng Thi đua - Khen thưởng xã'],
  counterexamples: ['phòng ngừa', 'Nhằm tổ chức'],
};

/** The same at the start of a line in capitals: the body that a letterhead or a decision names. */
export const capitalBodyCue: Cue = {
  id: 'capital-body',
  pattern:
    /^(?:(?:ỦY|UỶ) BAN|UBND|UBMTTQ|UB MTTQ|MTTQ|HỘI|HĐND|HĐTĐKT|KHỐI|CỤM|VĂN PHÒNG|SỞ|PHÒNG|BAN|BCH|BCĐ|BỘ|CHI CỤC|CỤC|TỔNG CỤC|TRƯỜNG|CÔNG AN|ĐẢNG (?:ỦY|UỶ|BỘ)|(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN) (?:ỦY|UỶ)|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|LĐLĐ|CÔNG ĐOÀN|CĐCS|ĐOÀN|TRUNG TÂM|CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|VIỆN|TÒA ÁN|TOÀ ÁN|TAND|VKSND|THANH TRA|KHO BẠC|BẢO HIỂM|BHXH|BỆNH VIỆN|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG|HỌC VIỆN|ĐẠI HỌC|MẶT TRẬN|QUỐC HỘI|CHI BỘ|TRẠM|QUÂN KHU|SƯ ĐOÀN|TRUNG ĐOÀN|QUÂN ĐOÀN|TIỂU BAN|HỢP TÁC XÃ|ĐÀI|BÁO|THƯ VIỆN|BẢO TÀNG|TỔ CHỨC|NHÀ|QUỸ)(?=$|[\s:])/u,
  printed: true,
  examples: ['ỦY BAN NHÂN DÂN', 'TRƯỜNG: THCS MÔNG ÂN', 'HUYỆN ỦY MỘC CHÂU', 'BCH ĐOÀN TỈNH'],
  counterexamples: ['TỈNH HÀ GIANG', 'DÂN', 'BANG GIAO'],
};

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
    pattern: /^(?:truong|dai hoc|hoc vien)\b/,
    examples: ['Trường Tiểu học Lê Lợi'],
    counterexamples: ['Ủy ban nhân dân huyện Trường Sa'],
  },
  {
    id: 'organisation',
    level: 'organisation',
    pattern:
      /^(?:lien doan|tong lien doan|cong doan|hoi (?!dong)|doan|mat tran|ubmttq|uy ban mttq|uy ban mat tran|cong ty|tong cong ty|tap doan)/,
    examples: ['Liên đoàn Lao động tỉnh', 'Hội Nông dân huyện'],
    counterexamples: ['Hội đồng nhân dân xã'],
  },
  {
    id: 'agency',
    level: 'agency',
    pattern:
      /^(?:van phong|so|phong|ban (?!thuong vu|chap hanh|bi thu|chi dao trung uong)|chi cuc|cuc|cong an|trung tam|thanh tra|kho bac|bao hiem|benh vien|toa an|vien|dang uy (?:khoi|cac|co quan)|bo chi huy|ban chi huy)\b/,
    examples: ['Văn phòng UBND tỉnh Bắc Kạn', 'Sở Nội vụ tỉnh', 'Phòng Nội vụ huyện'],
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
    pattern: /^(?:bo|tong cuc)\b/,
    examples: ['Bộ Nội vụ'],
    counterexamples: ['Ủy ban nhân dân xã'],
  },
];

/** Types of place, and Party committees, that a name may end in without saying which one. Groups: `type`, `committee`. */
export const bareTypeCue: Cue = {
  id: 'bare-type',
  pattern:
    /(?:^|\s)(?:(?<type>tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)|(?<committee>Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ))$/u,
  printed: true,
  examples: ['Ủy ban nhân dân huyện', 'Văn phòng UBND tỉnh', 'Ban Thường vụ Tỉnh ủy'],
  counterexamples: ['Ủy ban nhân dân huyện Yên Sơn', 'Tỉnh ủy Nghệ An'],
};

/** Type of place that a Party committee's own name holds. */
export const committeePlaces: Readonly<Record<string, string>> = {
  Tỉnh: 'tỉnh',
  Thành: 'thành phố',
  Huyện: 'huyện',
  Thị: 'thị xã',
  Quận: 'quận',
};

/** Written-out and settled forms of names: short form at the start of a name, and the two ways of writing the council. */
export const nameForms: readonly { readonly pattern: RegExp; readonly form: string }[] = [
  { pattern: /^UBND(?=\s)/u, form: 'Ủy ban nhân dân' },
  { pattern: /^(?:HĐ ?TĐ-?KT)(?=\s)/u, form: 'Hội đồng Thi đua - Khen thưởng' },
  { pattern: /^Uỷ ban/u, form: 'Ủy ban' },
  { pattern: /^Hội đồng [Tt]hi đua\s*[-–,]?\s*[Kk]hen thưởng/u, form: 'Hội đồng Thi đua - Khen thưởng' },
];

/** Letterheads print names in capitals; these words keep or lose theirs in running text. */
export const runningForms: readonly { readonly pattern: RegExp; readonly form: string }[] = [
  { pattern: /^CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN/u, form: 'Chủ tịch Ủy ban nhân dân' },
  { pattern: /^SỞ(?=\s)/u, form: 'Sở' },
  { pattern: /^PHÒNG(?=\s)/u, form: 'Phòng' },
  { pattern: /^BAN(?=\s)/u, form: 'Ban' },
  { pattern: /^VĂN PHÒNG(?=\s)/u, form: 'Văn phòng' },
  { pattern: /^(?:ỦY|UỶ) BAN NHÂN DÂN/u, form: 'Ủy ban nhân dân' },
  { pattern: /^UBND/u, form: 'Ủy ban nhân dân' },
  { pattern: /^HỘI ĐỒNG THI ĐUA\s*[-–,]?\s*KHEN THƯỞNG/u, form: 'Hội đồng Thi đua - Khen thưởng' },
  { pattern: /^HỘI ĐỒNG NHÂN DÂN/u, form: 'Hội đồng nhân dân' },
];

/** Types of place in capitals, longest first: what follows is a proper name. Groups: `type`, `committee`, `name`. */
export const capitalPlace =
  /(?:^|\s)(?<type>TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|(?:THÀNH|THỊ|ĐẢNG)(?=\s+(?:ỦY|UỶ)))(?<committee>\s+(?:ỦY|UỶ))?\s+(?<name>[\p{Lu}\d][\p{Lu}\d\s'.-]*)$/u;
