/** Words that the reading of a plan to be added prints. */
export const addWorker = {
  rendering: {
    printed: (text: string): string => `bản gốc in: ${text}`,
    notUnderstood: 'Chưa rõ',
    opening: 'Đầu',
    recipients: 'Nơi nhận',
    signature: 'Ký tên',
    closing: 'Cuối',
    appendix: 'Phụ lục',
    letterhead: 'Phần đầu văn bản, như bản gốc',
  },
  missing: {
    kind: 'tên loại văn bản',
    number: 'số',
    subject: 'trích yếu',
    issuer: 'cơ quan ban hành',
    day: 'ngày ban hành',
    place: 'địa phương',
    signatory: 'thể thức ký',
    recipients: 'nơi nhận',
    outline: 'các mục',
  },
  ambiguous: (text: string): string => `“${text}” có thể là nhiều văn bản trong kho, nên chưa được nối.`,
  ambiguousAdvice: 'Đối chiếu bản gốc; thêm cách viết này vào hồ sơ của đúng một văn bản.',
  notHeld: (text: string): string => `“${text}” chưa có trong kho.`,
  notHeldAdvice: 'Vẫn thêm được kế hoạch; khi có nguồn, thêm hồ sơ của văn bản ấy.',
  weak: (found: readonly string[]): string =>
    `Nhận dạng chưa chắc: ${found.map((word) => `“${word}”`).join(', ')}.`,
  weakAdvice: 'Đối chiếu với bản giấy.',
  ungrouped: (text: string): string => `“${text}” giống tên một phong trào nhưng chưa xếp nhóm.`,
  ungroupedAdvice:
    'Nếu là cách gọi khác của một phong trào đã có, thêm vào hồ sơ của phong trào đó; chưa rõ thì để nguyên.',
} as const;
