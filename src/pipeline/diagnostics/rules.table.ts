import type { Finding } from './finding.ts';

/** A thing that the pipeline can notice in a document. Ids never change once published. */
export interface Rule {
  readonly severity: Finding['severity'];
  /** What is the matter, in one sentence for the reader of a plan. */
  readonly reason: string;
  /** What an editor may do about it. */
  readonly advice: string;
}

/** Every rule of reading; `lint` and `parse` may report no other. */
export const rules = {
  'no-title': {
    severity: 'warning',
    reason: 'Không thấy tên loại văn bản.',
    advice: 'Kiểm tra xem phần đầu văn bản có bị mất khi quét không.',
  },
  'unknown-text': {
    severity: 'warning',
    reason: 'Đoạn này không thuộc phần nào của văn bản mà bộ đọc biết.',
    advice: 'Đối chiếu với bản gốc; đoạn được giữ nguyên như trong nguồn.',
  },
  'displaced-line': {
    severity: 'info',
    reason: 'Dòng của phần đầu văn bản nằm lạc trong thân văn bản.',
    advice: 'Không cần sửa nguồn: dòng được đọc ở đúng phần của nó.',
  },
  'page-break-join': {
    severity: 'info',
    reason: 'Đoạn văn bị ngắt giữa câu, thường do sang trang; hai phần được đọc liền nhau.',
    advice: 'Đối chiếu chỗ nối với bản gốc.',
  },
  'numbering-gap': {
    severity: 'warning',
    reason: 'Số thứ tự bị nhảy.',
    advice: 'Kiểm tra xem có mục bị mất không; số in trên văn bản được giữ nguyên.',
  },
  'repeated-marker': {
    severity: 'warning',
    reason: 'Số thứ tự lặp lại trong cùng một mục.',
    advice: 'Đối chiếu với bản gốc; số in trên văn bản được giữ nguyên.',
  },
  'misread-marker': {
    severity: 'info',
    reason: 'Số La Mã được quét sai chữ.',
    advice: 'Đối chiếu với bản gốc; cách in được giữ nguyên.',
  },
  'blank-number': {
    severity: 'info',
    reason: 'Số văn bản để trống.',
    advice: 'Tìm bản đã phát hành nếu cần viện dẫn.',
  },
  'blank-day': {
    severity: 'info',
    reason: 'Ngày ký để trống.',
    advice: 'Tìm bản đã phát hành nếu cần ngày ký.',
  },
  'number-form': {
    severity: 'warning',
    reason: 'Số, ký hiệu văn bản viết chưa đúng thể thức.',
    advice: 'Xem Nghị định 30/2020/NĐ-CP, Phụ lục I (văn bản của Đảng: Hướng dẫn 36-HD/VPTW).',
  },
  'signing-form': {
    severity: 'info',
    reason: 'Người đứng đầu tập thể ký mà không ghi “TM.”.',
    advice: 'Khi soạn lại, ghi “TM. ỦY BAN NHÂN DÂN” theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
  },
  'missing-letterhead': {
    severity: 'info',
    reason: 'Văn bản không có số, ký hiệu và dòng địa danh, ngày tháng.',
    advice: 'Bổ sung dữ kiện vào tệp kèm theo, có ghi nguồn.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
