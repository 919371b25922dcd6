import type { DateRecord, MovementRecord } from '../../schemas/entry.ts';

/** Kinds of dates that a plan sets. */
const dateKinds: Readonly<Record<DateRecord['kind'], string>> = {
  deadline: 'Hạn',
  period: 'Khoảng thời gian',
  quarter: 'Quý',
  recurrence: 'Định kỳ',
  quota: 'Mức',
};

/** What recurs, by its name in the data. */
const recurrences: Readonly<Record<string, string>> = {
  year: 'mỗi năm',
  'half-year': 'sáu tháng một lần',
  quarter: 'mỗi quý',
  month: 'mỗi tháng',
  week: 'mỗi tuần',
};

const movementForms: Readonly<Record<MovementRecord['form'], string>> = {
  named: 'Tên in trong ngoặc kép.',
  'named-unquoted': 'Tên in không có ngoặc kép.',
  'in-citation-title': 'Tên nằm trong trích yếu của văn bản được viện dẫn.',
  paraphrase: 'Nhắc bằng lời khác.',
  described: 'Mô tả, không dùng tên riêng.',
  anaphora: 'Nhắc lại bằng cụm từ chỉ ngược lên phía trên.',
  candidate: 'Giống tên phong trào, chưa xếp nhóm.',
};

/** Words of the page that says why a plan was read as it was, and of the links to it. */
export const trace = {
  title: (subject: string): string => `Vì sao đọc như vậy: ${subject}`,
  heading: 'Vì sao đọc như vậy',
  description: (subject: string, count: number): string =>
    `“${subject}”: ${count} đoạn, mỗi vai trò, căn cứ, phong trào, thời hạn và chỗ sửa kèm quy tắc và dòng bản gốc.`,
  lede: 'Trang đọc gắn vai trò, căn cứ, phong trào và thời hạn theo quy tắc, không có người rà soát từng chữ. Ở đây mỗi chỗ nêu quy tắc đã dùng, chữ in trong bản gốc và số dòng để đối chiếu.',
  link: 'Vì sao đọc như vậy',
  short: 'vì sao',
  facts: 'Dữ kiện đầu trang',
  factsLink: 'Vì sao ghi như vậy',
  clauses: 'Từng đoạn',
  none: 'Không có nhãn, liên kết hay chỗ sửa nào để giải thích.',
  whole: (role: string | null, parts: readonly string[]): string => {
    const counts = parts.join(', ');
    if (role === null) return `Vì sao: ${counts}`;
    return `Vì sao là “${role}”${counts === '' ? '' : `; ${counts}`}`;
  },
  citations: (count: number): string => `${count} viện dẫn`,
  movements: (count: number): string => `${count} phong trào`,
  repairs: (count: number): string => `${count} chỗ sửa`,
  notices: (count: number): string => `${count} lưu ý`,
  role: 'Vai trò',
  citation: 'Viện dẫn',
  movement: 'Phong trào',
  repair: 'Chỗ sửa',
  notice: 'Lưu ý',
  dateKinds,
  recurrences,
  movementForms,
  means: 'hiểu là',
  unresolved: 'chưa xác định được văn bản',
  self: 'chính văn bản này',
  pinpoint: (place: string): string => `Dẫn tới ${place}.`,
  ungrouped: 'chưa xếp nhóm',
  expected: (text: string): string => `lẽ ra “${text}”`,
  readAs: (text: string): string => `đọc là “${text}”`,
  referenceRead: (reference: string): string => `Số, ký hiệu đọc là ${reference}.`,
  printedAs: (text: string): string => `Bản gốc in “${text}”.`,
  rejected: 'Đã xét và loại:',
  otherReason: 'không khớp',
  rule: (id: string): string => `quy tắc ${id}`,
  byRule: (id: string): string => `Theo quy tắc “${id}”.`,
  dayOfMonth: (day: string): string => `ngày ${day} trong tháng`,
  monthOfYear: (month: number): string => `tháng ${month}`,
  days: (count: number): string => `trong ${count} ngày`,
  months: (count: number): string => `trong ${count} tháng`,
  actor: (who: string): string => `Người thực hiện: ${who}.`,
  deliverable: (what: string): string => `Việc phải nộp, phải làm: ${what}.`,
  until: (day: string): string => `đến ${day}`,
  from: (day: string): string => `từ ${day}`,
  fact: {
    kind: 'Loại văn bản',
    subject: 'Trích yếu',
    signatory: 'Người ký',
  },
  fromLine: (statement: string): string => `Đọc từ ${statement}.`,
  fromText: 'Đọc từ câu trong văn bản.',
  fromSidecar: 'Lấy theo hồ sơ kèm theo kế hoạch, có ghi nguồn.',
  fromPath: 'Suy ra từ tên cơ quan ban hành.',
  notFound: 'Không thấy trong văn bản.',
  blankThere: (statement: string): string => `Đọc từ ${statement}; chỗ này trên giấy để trống.`,
} as const;
