/** Words that the checker prints into the draft as it was read. */
export const checkCopy = {
  rendering: {
    printed: (text: string): string => `bản thảo viết: ${text}`,
    notUnderstood: 'Chưa rõ',
    opening: 'Đầu',
    recipients: 'Nơi nhận',
    signature: 'Ký tên',
    closing: 'Cuối',
    appendix: 'Phụ lục',
    letterhead: 'Phần đầu văn bản',
  },
  fact: {
    kind: 'Tên loại',
    subject: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    number: 'Số, ký hiệu',
    day: 'Địa danh, thời gian',
    signature: 'Thể thức ký',
    recipients: 'Nơi nhận',
  },
  blankNumber: (symbol: string): string => `để trống số, ký hiệu ${symbol}`,
  blankDay: (month: string): string => `để trống ngày, tháng ${month}`,
  otherLine: (line: number): string => ` Xem dòng ${line}.`,
  places: (count: number): string => `${count} dòng`,
} as const;
