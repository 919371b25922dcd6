import type { Cue } from '../cue.ts';

/** "Nơi nhận:" and its sub-headings; what stands after the colon on the same line is another column. */
export const recipientsCue: Cue = {
  id: 'recipients',
  pattern: /^n[o0]i nhan\s*(?::|$|\s(?=(?:tm|kt|tl|tuq|q)\.|[a-z]))/,
  examples: ['Nơi nhận:', 'Noi nhận:', 'Nơi nhận', 'Nơi nhận: TM. ỦY BAN NHÂN DÂN'],
  counterexamples: ['Nơi nhanh', 'Các nơi nhận'],
};

export const recipientsSubheadingCue: Cue = {
  id: 'recipients-subheading',
  pattern: /^gui (?:ban|qua|file)[^;]*:$|^(?:ban dien tu|ban giay|de b\/c|de thuc hien)\s*:$/,
  examples: ['Gửi bản điện tử:', 'Gửi qua hộp thư điện tử:', 'Bản giấy:'],
  counterexamples: ['Gửi báo cáo về Phòng Nội vụ'],
};

/** Last entry of the list of recipients: where the document is kept. */
export const archiveCue: Cue = {
  id: 'archive',
  pattern: /^(?:[-–+•]\s*)?luu\b/,
  examples: ['- Lưu: VT, PNV.', 'Lưu VP.'],
  counterexamples: ['- Lưỡng', '- UBND huyện;'],
};

/** In whose name the signatory signs (NĐ 30/2020/NĐ-CP, Annex I, II.7). Groups: `capacity`; `slashed` for "T/M". */
export const capacityCue: Cue = {
  id: 'capacity',
  pattern:
    /^(?:(?<capacity>T\.?\s?M|K\.?\s?T|T\.?\s?L|T\.?\s?U\.?\s?Q|Q)\s*\.|(?<slashed>T\/M|K\/T|T\/L|T\/UQ))\s*(?=\p{Lu})/u,
  printed: true,
  examples: [
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL.CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'T.M. HỘI ĐỒNG',
    'Q. CHỦ TỊCH',
    'T/M BAN THƯỜNG VỤ',
  ],
  counterexamples: ['TT. Huyện ủy', 'TM các đơn vị'],
};

/** Offices under which documents are signed, in capitals; matched from the first word of the line. */
export const positionCue: Cue = {
  id: 'position',
  pattern:
    /^(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|VIỆN TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHỐI|CỤM|CÔNG AN|ĐOÀN)|TRƯỞNG$|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỈ HUY TRƯỞNG|CHÍNH ỦY|THỦ TRƯỞNG|CHỦ NHIỆM|ỦY VIÊN|KHỐI TRƯỞNG|CỤM TRƯỞNG|TỔ TRƯỞNG)(?=$|[^\p{Ll}]*$)/u,
  printed: true,
  examples: [
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'CHỦ TỊCH UBND',
    'TRƯỞNG KHỐI THI ĐUA',
    'PHÓ TRƯỞNG PHÒNG',
    'HIỆU TRƯỞNG',
  ],
  counterexamples: ['CHỦ TỊCH Hồ Chí Minh', 'Chủ tịch UBND huyện'],
};

/** Ranks and degrees printed before a signatory's name. Groups: `rank`. */
export const rankCue: Cue = {
  id: 'rank',
  pattern:
    /^(?<rank>(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:GS|PGS|TSKH|TS|ThS|BS|KS|CN|BSCKI{1,2}|CKI{1,2})(?:\.\s*(?:GS|PGS|TSKH|TS|ThS|BS|CKI{1,2}))*\.)\s*(?=\p{Lu})/u,
  printed: true,
  examples: ['Đại tá Phạm Kim Đĩnh', 'ThS. Nguyễn Văn A', 'PGS.TS. Trần B'],
  counterexamples: ['Đại hội', 'Phạm Kim Đĩnh'],
};

/** A person's name alone on its line: two to six capitalised words. */
export const personCue: Cue = {
  id: 'person',
  pattern: /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}[\p{Ll}’']*){1,5}$/u,
  printed: true,
  examples: ['Huỳnh Nam', 'Đỗ Chánh Quang', 'Hoàng Thị Mỹ An'],
  counterexamples: ['CHỦ TỊCH', 'Nơi nhận:', 'Các cơ quan'],
};

/** Notes at the place of the signature. */
export const signedCue: Cue = {
  id: 'signed',
  pattern: /^\(?\s*(?:da ky|ky ten(?:,? dong dau)?|ky, ghi ro ho ten|chu ky)[^)]{0,40}\)?$/,
  examples: ['(Đã ký)', '(Ký tên, đóng dấu)', 'Đã ký'],
  counterexamples: ['Ký kết giao ước'],
};

/** Title of an annex after the signature. Groups: `ordinal`. */
export const appendixCue: Cue = {
  id: 'appendix',
  pattern: /^(?:phu luc|mau so|bieu mau)(?:\s+(?:so\s+)?(?<ordinal>\d{1,2}|[ivx]{1,5}|[a-z]))?(?=$|[\s:.(-])/,
  examples: ['PHỤ LỤC', 'Phụ lục I', 'Mẫu số 01: Tờ trình', 'PHỤ LỤC 2'],
  counterexamples: ['Phụ trách', 'Mẫu hình'],
};
