import type { Cue } from '../cue.ts';

/** "Nơi nhận:" and its sub-headings; what stands after the colon on the same line is another column. */
export const recipientsCue: Cue = {
  id: 'recipients',
  pattern: /^n[o0]i (?:nhan|gui)\s*(?:[:;.]|$|\s(?=(?:tm|t\/m|kt|tl|tuq|q)[./ ]))/,
  examples: ['Nơi nhận:', 'Noi nhận:', 'Nơi nhận', 'NƠI NHẬN:', 'Nơi nhận TM. ỦY BAN NHÂN DÂN', 'Nơi gửi:'],
  counterexamples: ['Nơi nhanh', 'Các nơi nhận', 'Nơi nhận hồ sơ: Phòng Nội vụ'],
};

export const recipientsSubheadingCue: Cue = {
  id: 'recipients-subheading',
  pattern: /^gui (?:ban|qua|file)[^;]*:$|^(?:ban dien tu|ban giay|de b\/c|de thuc hien)\s*:$/,
  examples: ['Gửi bản điện tử:', 'Gửi qua hộp thư điện tử:', 'Bản giấy:'],
  counterexamples: ['Gửi báo cáo về Phòng Nội vụ'],
};

/** Why the recipients beside it get the document, behind a brace or in a column of its own. */
export const recipientNoteCue: Cue = {
  id: 'recipient-note',
  pattern:
    /^[}\])|>]*\s*\(?(?:de\s+)?(?:b\s?\/\s?c(?:ao)?|bao cao|t\s?\/\s?h(?:ien)?|thuc hien|p\s?\/\s?h|phoi hop|biet|chi dao)\)?[;.,]?$/,
  examples: ['}để b/c', 'B/c', '} (báo cáo)', 'Để thực hiện'],
  counterexamples: ['- Sở Nội vụ (b/c);', 'Báo cáo viên'],
};

/** Last entry of the list of recipients: where the document is kept. */
export const archiveCue: Cue = {
  id: 'archive',
  pattern: /^(?:[-–+•]\s*)?luu\b/,
  examples: ['- Lưu: VT, PNV.', 'Lưu VP.'],
  counterexamples: ['- Lưỡng', '- UBND huyện;'],
};

/**
 * In whose name the signatory signs (NĐ 30/2020/NĐ-CP, Annex I, II.7; HD 36-HD/VPTW for the Party). Groups: `capacity`;
 * `slashed` for "T/M" and for letters without any sign, which count only before a name in capitals.
 */
export const capacityCue: Cue = {
  id: 'capacity',
  pattern:
    /^(?:(?<capacity>[Tt]\.?\s?[Mm]|[Kk]\.?\s?[Tt]|[Tt]\.?\s?[Ll]|[Tt]\.?\s?[Uu]\.?\s?[Qq]|Q)\s*[.:/]+|(?<slashed>T\/M|K\/T|T\/L|T\/UQ|(?:TM|KT|TL|TUQ)(?=\s+\p{Lu}{2})))\.?\s*(?=\p{Lu})/u,
  printed: true,
  examples: [
    'TM. ỦY BAN NHÂN DÂN',
    'TM.ỦY BAN NHÂN DÂN',
    'TM ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'KT/CHỦ TỊCH',
    'K/T CHỦ TỊCH',
    'TL.CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'T.M. HỘI ĐỒNG',
    'Q. CHỦ TỊCH',
    'T/M BAN THƯỜNG VỤ',
    'TM: BAN CHẤP HÀNH',
    'TM. Ủy ban nhân dân tỉnh',
  ],
  counterexamples: ['TT. Huyện ủy', 'TM các đơn vị', 'KTĐNC', 'TL thư'],
};

/** Offices under which documents are signed, in capitals; matched from the first word of the line. */
export const positionCue: Cue = {
  id: 'position',
  pattern:
    /^(?:QUYỀN\s+)?(?:PHÓ\s+|P\.\s?)?(?:CT\.?\s?(?=CÔNG ĐOÀN|CĐ)|CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TỔNG BIÊN TẬP|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|VIỆN TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHỐI|CỤM|CÔNG AN|ĐOÀN|TIỂU BAN|TRẠM|THÔN|KHOA|BỘ MÔN|CƠ QUAN)|TRƯỞNG$|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỈ HUY (?:TRƯỞNG|PHÓ)|CHÍNH (?:ỦY|UỶ|TRỊ VIÊN)|TƯ LỆNH|THỦ TRƯỞNG|CHỦ NHIỆM|(?:ỦY|UỶ) VIÊN|KHỐI TRƯỞNG|CỤM TRƯỞNG|TỔ TRƯỞNG|THỦ LĨNH|KẾ TOÁN TRƯỞNG|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|TỔNG THƯ KÝ|TỔNG KIỂM TOÁN)(?=$|[^\p{Ll}]*$)/u,
  printed: true,
  examples: [
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'CHỦ TỊCH UBND',
    'TRƯỞNG KHỐI THI ĐUA',
    'PHÓ TRƯỞNG PHÒNG',
    'HIỆU TRƯỞNG',
    'QUYỀN GIÁM ĐỐC',
    'CHỈ HUY TRƯỞNG',
    'P.GIÁM ĐỐC',
    'CT. CÔNG ĐOÀN',
  ],
  counterexamples: ['CHỦ TỊCH Hồ Chí Minh', 'Chủ tịch UBND huyện'],
};

/** The same in small letters, alone on its line; only a place at the end of a document makes it a signature. */
export const softPositionCue: Cue = {
  id: 'soft-position',
  printed: true,
  pattern:
    /^(?:(?:Quyền|QUYỀN)\s)?(?:(?:Phó|PHÓ)\s)?(?:(?:Phó|Tổng|Chi)\s)?(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Cc]hánh [Vv]ăn phòng|[Cc]hánh [Tt]hanh tra|[Vv]iện trưởng|[Hh]iệu trưởng|[Cc]ục trưởng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Tt]hủ tướng|[Tt]hủ trưởng(?: đơn vị| cơ quan)?|[Cc]hỉ huy trưởng|[Tt]rưởng (?:[Bb]an|[Pp]hòng|[Kk]hối|[Cc]ụm|[Cc]ông an)|[Kk]hối trưởng|[Cc]ụm trưởng)(?:\s(?:[Tt]hường trực|UBND|HĐND|[Cc]ông đoàn|[Hh]ội đồng)(?:\s[\p{L}\d]+){0,5})?$/u,
  examples: [
    'Chủ tịch',
    'Phó Chủ tịch',
    'Hiệu trưởng',
    'Phó Giám đốc',
    'Chủ tịch UBND huyện',
    'Phó Trưởng ban',
  ],
  counterexamples: ['Chủ tịch Hồ Chí Minh', 'Giám đốc các sở', 'Thủ trưởng các đơn vị'],
};

/** Whoever confirms, draws up or records a document: a signature beside or below that of its author. */
export const witnessCue: Cue = {
  id: 'witness',
  pattern:
    /^(?:xac nhan|xet duyet|y kien (?:cua|xac nhan)|phe duyet|duyet\b|nguoi (?:lap|viet|tong hop|ghi|bao cao)|thu ky|ke toan)/,
  examples: ['XÁC NHẬN CỦA ĐẢNG ỦY', 'NGƯỜI LẬP BIỂU', 'THƯ KÝ'],
  counterexamples: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
};

/** Who signs beside the issuer of a joint paper; of a paper of its own it is the issuer. */
export const unionCue: Cue = {
  id: 'union',
  pattern: /\bcong doan\b/,
  examples: ['TM. BCH CÔNG ĐOÀN', 'CHỦ TỊCH CÔNG ĐOÀN'],
  counterexamples: ['CHỦ TỊCH'],
};

/** Ranks and degrees printed before a signatory's name. Groups: `rank`. */
export const rankCue: Cue = {
  id: 'rank',
  pattern:
    /^(?<rank>(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:Tiến|Thạc|Bác|Kỹ|Dược|Luật) [sS][ĩỹ]|(?:(?:GS|PGS|TSKH|TS|Ts|ThS|Ths|THS|Th\.S|BS|Bs|DS|LS|KS|CN|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|(?:BS|DS)?CK\s?(?:I{1,2}|[12]))(?:[.,]\s*|(?=\s)))(?:\s?(?:GS|PGS|TSKH|TS|Ts|ThS|BS|NGƯT|TTƯT|TTND|(?:BS|DS)?\.?CK\s?(?:I{1,2}|[12]))[.,]?)*)\s*(?=\p{Lu})/u,
  printed: true,
  examples: [
    'Đại tá Phạm Kim Đĩnh',
    'ThS. Nguyễn Văn A',
    'ThS Nguyễn Văn A',
    'PGS.TS. Trần B',
    'PGS, TS Trần B',
    'Bs.CKII Lê C',
    'TTƯT.BSCKII. Lê C',
    'Tiến sĩ Lê C',
  ],
  counterexamples: ['Đại hội', 'Phạm Kim Đĩnh', 'Tiến Dũng'],
};

/** A person's name alone on its line: two to six capitalised words. */
export const personCue: Cue = {
  id: 'person',
  pattern:
    /^\p{Lu}(?:[’']\s?\p{Lu})?[\p{Ll}’']*(?:\s+\p{Lu}[’']?[\p{L}’']*\p{Ll}[\p{L}’']*|\s+\p{Lu}(?=\s|$)){1,5}$/u,
  printed: true,
  examples: [
    'Nguyễn Văn A',
    'Huỳnh Nam',
    'Đỗ Chánh Quang',
    'Hoàng Thị Mỹ An',
    'Y Thanh Hà Niê Kđăm',
    'Rơ Châm H’Yéo',
    "H'Lan Niê",
    "K' Brêm Kơ Să",
  ],
  counterexamples: ['CHỦ TỊCH', 'Nơi nhận:', 'Các cơ quan'],
};

/** A name in capitals; its first word, a family name, tells it from an office. */
export const capitalPersonCue: Cue = {
  id: 'capital-person',
  printed: true,
  pattern:
    /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRƯƠNG|ĐOÀN|LƯƠNG|MAI|TÔ|TRỊNH|HÀ|CAO|LÒ|VI|NÔNG|TRIỆU|HỨA|LÂM|TẠ|CHU|QUÁCH|GIÀNG|SÙNG|THÀO)(?:\s\p{Lu}+){1,4}$/u,
  examples: ['NGUYỄN VĂN AN', 'LÒ VĂN HẶC'],
  counterexamples: ['CHỦ TỊCH', 'Nguyễn Văn An', 'HÀ'],
};

/** Notes at the place of the signature. */
export const signedCue: Cue = {
  id: 'signed',
  pattern:
    /^[([]?\s*(?:da k[yi]|ky dien tu|ky so|ky ten(?:,? dong dau)?|ky, (?:ghi ro ho ten|dong dau)|chu ky|con dau)[^)\]]{0,40}[)\]]?$/,
  examples: ['(Đã ký)', '(Ký điện tử)', '(Ký tên, đóng dấu)', 'Đã ký', '(Đã kí)', '[Chữ ký, dấu]'],
  counterexamples: ['Ký kết giao ước'],
};

/** Title of an annex after the signature. Groups: `ordinal`. */
export const appendixCue: Cue = {
  id: 'appendix',
  pattern:
    /^(?:phu luc|phu bieu|mau so|mau(?=\s\d)|bieu mau|bieu so|bieu(?=\s\d))(?:\s+(?:so\s*:?\s*)?(?<ordinal>\d{1,2}[a-z]?|[ivx]{1,5}|[a-z]))?(?=$|[\s:.(\-–/])/,
  examples: [
    'PHỤ LỤC',
    'Phụ lục I',
    'Mẫu số 01: Tờ trình',
    'PHỤ LỤC 2',
    'Phụ lục số 01',
    'Mẫu 1a',
    'Biểu số 3',
  ],
  counterexamples: ['Phụ trách', 'Mẫu hình', 'Biểu dương', 'Biểu mẫu1'],
};

/** Other first lines of what is attached behind a signature: lists, tables, forms, in capitals. */
export const attachmentCue: Cue = {
  id: 'attachment',
  printed: true,
  pattern:
    /^(?:DANH (?:SÁCH|MỤC)|BẢNG|BIỂU|MẪU|PHIẾU|ĐỀ CƯƠNG|TIÊU CH(?:Í|UẨN)|THANG ĐIỂM|PHÂN CÔNG|NỘI DUNG|LỊCH|QUY TRÌNH)(?=$|[\s:])[^\p{Ll}]*$/u,
  examples: ['DANH SÁCH KHEN THƯỞNG', 'BẢNG CHẤM ĐIỂM THI ĐUA', 'MẪU BÁO CÁO THÀNH TÍCH'],
  counterexamples: ['Danh sách kèm theo', 'BIỂU DƯƠNG, khen thưởng'],
};

/** The line in brackets under the title of an annex that names the document it belongs to. */
export const attachedToCue: Cue = {
  id: 'attached-to',
  pattern: /^\((?:ban hanh )?(?:kem theo|dinh kem|kem)\s[^)]*\)$/,
  examples: [
    '(Kèm theo Kế hoạch số 12/KH-UBND ngày 5/3/2022)',
    '(Ban hành kèm theo Quyết định số 1/QĐ-UBND)',
  ],
  counterexamples: ['(Kèm theo danh sách) gửi về', 'Kèm theo Quyết định'],
};
