import type { Cue } from '../../parse/cue.ts';

/** Bodies that decide as a collective; their head signs with "TM." */
export const collectiveBody: Cue = {
  id: 'collective-body',
  pattern:
    /^(?:thuong truc )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|hoi dong|ban chap hanh|ban thuong vu|ban chi dao|uy ban mat tran|ban to chuc hoi nghi)\b/,
  examples: [
    'Ủy ban nhân dân xã Lam Vỹ',
    'Hội đồng Thi đua - Khen thưởng tỉnh',
    'ỦY BAN NHÂN DÂN',
    'UBND xã A',
  ],
  counterexamples: ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Phòng Văn hóa - Xã hội'],
};

/** Short names of collectives, folded, written out. */
export const writtenOut: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
};

/** Offices under one head, who signs in his own right. */
export const headedBody: Cue = {
  id: 'headed-body',
  printed: true,
  pattern:
    /^(?:sở|phòng|văn phòng|chi cục|cục|trung tâm|trường (?:thpt|thcs|tiểu học|mầm non|trung học|đại học|cao đẳng)|bệnh viện|công an|thanh tra|viện kiểm sát)\s/iu,
  examples: ['Sở Nội vụ tỉnh Thái Nguyên', 'Văn phòng UBND tỉnh', 'SỞ NỘI VỤ', 'Trường THPT A'],
  counterexamples: ['Ủy ban nhân dân xã', 'Hội đồng Thi đua', 'Số lượng'],
};

/** Heads and deputies by the words of their office. */
export const deputyPost: Cue = {
  id: 'deputy-post',
  printed: true,
  pattern: /^(?:phó|p\.|thứ trưởng|[uủ][yỷ] viên)(?!\p{L})/iu,
  examples: ['PHÓ CHỦ TỊCH', 'P. GIÁM ĐỐC', 'THỨ TRƯỞNG'],
  counterexamples: ['CHỦ TỊCH', 'GIÁM ĐỐC', 'THỦ TRƯỞNG'],
};

/** Before the office of a head, folded: his deputy's. */
export const deputyOf = 'pho';

/** A capacity with a slash or without its point. Groups: `letters`, `rest`. */
export const slashedCapacity: Cue = {
  id: 'slashed-capacity',
  printed: true,
  pattern:
    /^(?<letters>T\/M|K\/T|T\/L|T\/UQ|TM\/|KT\/|TL\/|TUQ\/|TM:|KT:|TL:|(?:TM|KT|TL|TUQ)(?= \p{Lu}{2})|(?:TM|KT|TL|TUQ)\.(?=\p{Lu}))\.? ?(?<rest>\p{Lu}.*)$/u,
  examples: ['T/M ỦY BAN NHÂN DÂN', 'KT/CHỦ TỊCH', 'TM ỦY BAN NHÂN DÂN', 'KT.CHỦ TỊCH'],
  counterexamples: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
};

/** Collectives in whose name a deputy signs without "KT.": those of the Party and of unions and associations. */
export const standingCommittee: Cue = {
  id: 'standing-committee',
  pattern: /^(?:ban thuong vu|ban chap hanh|dang uy|doan chu tich|uy ban mat tran|ban thuong truc)\b/,
  examples: ['BAN THƯỜNG VỤ', 'BAN CHẤP HÀNH', 'BAN THƯỜNG TRỰC'],
  counterexamples: ['ỦY BAN NHÂN DÂN'],
};

/** Resolutions of a people's council are signed by its chairman alone (Luật Ban hành văn bản quy phạm pháp luật). */
export const peoplesCouncil: Cue = {
  id: 'peoples-council',
  pattern: /^(?:hoi dong nhan dan|hdnd)\b/,
  examples: ['Hội đồng nhân dân tỉnh Quảng Nam'],
  counterexamples: ['Hội đồng Thi đua - Khen thưởng'],
};

/** Degrees and titles that stand before no civil name. */
export const degreeCue: Cue = {
  id: 'degree',
  printed: true,
  pattern:
    /^(?<degree>(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|Bs|DS|LS|KS|CN|NGƯT|NGND|BSCK ?(?:I{1,2}|[12])|CK ?(?:I{1,2}|[12]))[.,]? ?)+|(?:Tiến|Thạc|Bác|Kỹ|Cử|Dược|Luật) (?:sĩ|sỹ|sư|nhân) |(?:Ông|Bà|Đồng chí|Đ\/c):? )(?=\p{Lu}\p{Ll})/u,
  examples: [
    'ThS. Nguyễn Văn An',
    'PGS.TS. Trần Thị B',
    'Tiến sĩ Lê C',
    'Ông Nguyễn Văn A',
    'Kỹ sư Trần Văn B',
  ],
  counterexamples: ['Nguyễn Văn An', 'Đại tá Phạm Kim Đĩnh', 'Bùi Thị Hoa'],
};

/** Issuers whose branch may have degrees before the name. */
export const degreesAllowed: Cue = {
  id: 'degrees-allowed',
  pattern:
    /truong|benh vien|(?:tram|trung tam) y te|vien nghien cuu|hoc vien|so y te|so giao duc|so khoa hoc/,
  examples: ['Trường THPT Hương Khê', 'Bệnh viện đa khoa tỉnh', 'Sở Y tế tỉnh A', 'Trạm Y tế xã B'],
  counterexamples: ['Ủy ban nhân dân xã', 'Sở Nội vụ'],
};
