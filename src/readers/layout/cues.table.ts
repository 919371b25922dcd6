/** How a cell or a line begins; the pattern runs on folded text. */
export interface LayoutCue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Lines of the right column of a letterhead: a table or a page that holds one prints two columns side by side. */
export const letterheadCue: LayoutCue = {
  id: 'letterhead',
  pattern:
    /^(?:cong\s*hoa\s*xa\s*hoi\s*chu\s*nghia\s*viet\s*nam|dang\s*cong\s*san\s*viet\s*nam$|doc\s*lap\s*[-–—.~]?\s*tu\s*do\s*[-–—.~]?\s*hanh\s*phuc)/,
  examples: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập',
    'Độc lập – Tự do – Hạnh phúc',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ],
  counterexamples: ['Đảng Cộng sản Việt Nam quang vinh', 'nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
};

/** Place and day under the right column of a letterhead, blanks unfilled or not. */
export const placeAndDateCue: LayoutCue = {
  id: 'place-and-date',
  pattern: /^[a-z][a-z .'-]{1,40},\s*ngay[\s\d.…_]*thang[\s\d.…_]*nam[\s\d.…_]*$/,
  examples: [
    'Bắc Kạn, ngày tháng 9 năm 2024',
    'Hà Nội, ngày 05 tháng 01 năm 2024',
    'TP. Huế, ngày … tháng … năm 20…',
  ],
  counterexamples: ['Chậm nhất, ngày 05 tháng 01 năm 2024 phải nộp', 'Trước ngày 05 tháng 01 năm 2024'],
};

/** Whom a letter is for: it stands in the middle right under the letterhead. */
export const addresseeCue: LayoutCue = {
  id: 'addressee',
  pattern: /^kinh\s*gui\s*(?:[:.;]|$)/,
  examples: ['Kính gửi:', 'Kính gửi: Ủy ban nhân dân tỉnh', 'KÍNH GỬI'],
  counterexamples: ['Kính gửi kèm', 'Như kính gửi;'],
};

/** First line of the left column under a document: the recipients. */
export const recipientsCue: LayoutCue = {
  id: 'recipients',
  pattern: /^noi\s*nhan\s*(?:[:.;]|$)/,
  examples: ['Nơi nhận:', 'Noi nhận', 'NƠI NHẬN:'],
  counterexamples: ['Nơi nhận hồ sơ', 'Tại nơi nhận:'],
};

/** First line of a column in which somebody signs. */
export const signingCue: LayoutCue = {
  id: 'signing',
  pattern:
    /^(?:(?:t[./]?m|k[./]?t|t[./]?l|t\.?u\.?q|q)\s*[./\s]\s*[a-z]|(?:pho\s)?(?:chu tich|bi thu|giam doc|chanh van phong|hieu truong|cuc truong|vien truong|truong (?:ban|phong|khoi|cum|doan))(?:\s[a-z-]+){0,6}$)/,
  examples: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'CHỦ TỊCH', 'TRƯỞNG PHÒNG NỘI VỤ', 'T/M BAN THƯỜNG VỤ'],
  counterexamples: ['Tên tài liệu', 'TT', 'Chủ trì', 'Kinh phí'],
};

/** The same wording behind other words on a line: the columns of a letterhead that a page sets close to each other. */
export const mottoInside: LayoutCue = {
  id: 'motto-inside',
  pattern:
    /(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap\s?[-–—.~]?\s?tu do\s?[-–—.~]?\s?hanh phuc)$/,
  examples: ['UBND TỈNH BẮC KẠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'VĂN PHÒNG Độc lập - Tự do - Hạnh phúc'],
  counterexamples: ['Đảng Cộng sản Việt Nam lãnh đạo'],
};
