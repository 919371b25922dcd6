import type { Cue } from '../cue.ts';

/** Where a line of recipients goes over to what the column beside it prints; the match ends before that. All global. */
export const besideRecipients: readonly Cue[] = [
  {
    id: 'capacity-beside',
    printed: true,
    pattern:
      /[;:.,]\s*(?=(?:T\.?\s?M|K\.?\s?T|T\.?\s?L|T\.?\s?U\.?\s?Q|Q)\s*[./]\s*\p{Lu}|T\/M\s|K\/T\s|T\/L\s|TUQ\/)/gu,
    examples: ['Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- Như trên; KT. CHỦ TỊCH', '- Lưu: VT. T/M BAN THƯỜNG VỤ'],
    counterexamples: ['- TT. Huyện ủy;', '- Lưu: VT, TM.'],
  },
  {
    id: 'office-beside',
    printed: true,
    pattern:
      /(?:;|(?<!(?:^|[\s.;])(?:TM|T\.M|KT|K\.T|TL|T\.L|TUQ|Q|P))\.|:(?=\s\p{Lu}{2})|,(?=\s))\s*(?=(?:PHÓ\s)?(?:TỔNG\s|CHI\s)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHỐI|CỤM|CÔNG AN|ĐOÀN)|HIỆU TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỈ HUY TRƯỞNG|CHÍNH ỦY)(?:\s[\p{Lu}\d-]+){0,8}$)/gu,
    examples: ['Nơi nhận: CHỦ TỊCH', '- Như Điều 3; PHÓ CHỦ TỊCH', '- Lưu: VT, NV. GIÁM ĐỐC SỞ'],
    counterexamples: ['- Chủ tịch UBND tỉnh;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'P.GIÁM ĐỐC'],
  },
  {
    id: 'office-behind-body',
    printed: true,
    pattern:
      /(?<=(?:^|[.;:|]\s)(?:TM|T\/M|T\.M|KT|K\/T|TL|T\/L|TUQ)[./\s][^\p{Ll}|]{0,60}\p{Lu})(?<!PHÓ|TỔNG)\s+(?=(?:(?:KT|K\/T)[./]\s*)?(?:PHÓ\s)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG (?:BAN|KHỐI|CỤM|PHÒNG)|(?:TỔNG )?GIÁM ĐỐC|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG)(?:\s[\p{Lu}\d-]+){0,4}(?:$|\s?\||\s\p{Lu}\p{Ll}))/gu,
    examples: [
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
    ],
    counterexamples: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  },
  {
    id: 'person-beside',
    printed: true,
    pattern:
      /(?<!(?:^|[\s.])(?:ThS|Ths|TS|Ts|PGS|GS|BS|Bs|KS|CN|NGƯT|NGND|TTƯT|TTND|(?:BS|DS)?CK\s?(?:I{1,2}|[12])))[;.]\s+(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lương|Mai|Tô|Trịnh|Hà|Cao|Lò|Vi|Nông|Triệu|Hứa|Lâm|Tạ|Chu|Quách|Giàng|Sùng|Thào|Y|Ksor|Rơ|H’)(?:\s\p{Lu}[\p{Ll}’']+){1,4}$)/gu,
    examples: ['- Lưu: VT, NC. Nguyễn Văn An', '- Như trên; Lò Văn Hặc'],
    counterexamples: ['- Lưu: VT.', 'ông Nguyễn Văn An', 'ThS. Nguyễn Văn An', 'TTƯT.BSCKII. Nguyễn Văn An'],
  },
  {
    id: 'person-behind-office',
    printed: true,
    pattern:
      /(?<=\p{Lu}{2})\s+(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lương|Mai|Tô|Trịnh|Hà|Cao|Lò|Vi|Nông|Triệu|Hứa|Lâm|Tạ|Chu|Quách|Giàng|Sùng|Thào)(?:\s\p{Lu}[\p{Ll}’']+){1,4}(?:\s?\|)?$)/gu,
    examples: ['CHỦ TỊCH Lò Văn Sơn', 'PHÓ GIÁM ĐỐC Nguyễn Văn Lâm |'],
    counterexamples: ['Chủ tịch Lò Văn Sơn', 'CHỦ TỊCH'],
  },
  {
    id: 'signed-beside',
    printed: true,
    pattern: /[;.]\s+(?=\((?:Đã|đã) ký\))/gu,
    examples: ['- Như trên; (Đã ký)'],
    counterexamples: ['(Đã ký)'],
  },
];

/** Where one recipient ends and the next begins on one line: a dash behind a stop. Global. */
export const nextRecipient: Cue = {
  id: 'next-recipient',
  printed: true,
  pattern: /[;:.,]\s*(?=[-–+•]\s*\p{L})/gu,
  examples: ['Nơi nhận: - Như trên; - Lưu: VT.'],
  counterexamples: ['- Ban Thi đua - Khen thưởng;'],
};

/** The same where the line prints no dashes: the semicolon alone parts them. Global. */
export const nextPlainRecipient: Cue = {
  id: 'next-plain-recipient',
  printed: true,
  pattern: /(?:;|^N[ơo]i nh[ậạâ]n\s*:)\s+(?=\p{L})/giu,
  examples: ['Nơi nhận: Như trên; Lưu: VT.'],
  counterexamples: ['- Như trên;'],
};
