import type { Finding } from './finding.ts';

/** A thing that the pipeline can notice in a document. Ids never change once published. */
export interface Rule {
  readonly severity: Finding['severity'];
  /** What is the matter, in one sentence for the reader of a plan. */
  readonly reason: string;
  /** What an editor may do about it. */
  readonly advice: string;
  /** The same for whoever runs the checks: what was not expected there, what was, and what to do. */
  readonly unexpected: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Every rule of reading; `lint` and `parse` may report no other. */
export const rules = {
  'empty-source': {
    severity: 'error',
    reason: 'Tệp không có chữ nào, nên không đọc được gì.',
    advice: 'Kiểm tra tệp: bản quét phải được nhận dạng chữ trước khi đưa vào.',
    unexpected: 'source without a word',
    expected: 'the text of a document',
    remedy: 'see whether the file was saved or recognised at all',
  },
  'not-readable': {
    severity: 'error',
    reason: 'Không đọc được: nội dung tệp không phải là chữ (ảnh, tệp nén, PDF hoặc bảng mã lạ).',
    advice:
      'Chuyển tệp thành văn bản UTF-8 hoặc Markdown rồi đọc lại; không kết luận gì về căn cứ của văn bản.',
    unexpected: 'bytes that are no text',
    expected: 'text in UTF-8',
    remedy: 'turn the file into text first; nothing follows about its bases',
  },
  'too-large': {
    severity: 'error',
    reason: 'Không đọc: tệp dài hơn 10 triệu ký tự, không thể là một văn bản.',
    advice: 'Tách tệp thành từng văn bản rồi đọc lại.',
    unexpected: 'length of the source',
    expected: 'one document, at most 10 million characters',
    remedy: 'split the file into its documents',
  },
  'foreign-language': {
    severity: 'warning',
    reason: 'Văn bản dường như không viết bằng tiếng Việt; bộ đọc chỉ hiểu tiếng Việt.',
    advice: 'Không suy ra rằng văn bản không có căn cứ hay phong trào: chúng chưa được đọc.',
    unexpected: 'language',
    expected: 'Vietnamese',
    remedy: 'do not conclude that the text cites nothing',
  },
  'long-line': {
    severity: 'warning',
    reason: 'Có dòng dài hơn 20.000 ký tự: chỗ xuống dòng của văn bản đã mất.',
    advice: 'Trích lại văn bản có xuống dòng; các mục chỉ được tách ở chỗ chắc chắn.',
    unexpected: 'line of more than 20,000 characters',
    expected: 'lines or paragraphs',
    remedy: 'extract the text again with its line ends',
  },
  'no-title': {
    severity: 'warning',
    reason: 'Không thấy tên loại văn bản.',
    advice: 'Kiểm tra xem phần đầu văn bản có bị mất khi quét không.',
    unexpected: 'text without a type of document',
    expected: 'a line such as KẾ HOẠCH near the top',
    remedy: 'see whether the head was lost in the scan',
  },
  'unknown-text': {
    severity: 'warning',
    reason: 'Đoạn này không thuộc phần nào của văn bản mà bộ đọc biết.',
    advice: 'Đối chiếu với bản gốc; đoạn được giữ nguyên như trong nguồn.',
    unexpected: 'text that belongs to no known part',
    expected: 'a part of the document by NĐ 30/2020',
    remedy: 'compare it with the paper; it is kept as it stands',
  },
  'displaced-line': {
    severity: 'info',
    reason: 'Dòng của phần đầu văn bản nằm lạc trong thân văn bản.',
    advice: 'Không cần sửa nguồn: dòng được đọc ở đúng phần của nó.',
    unexpected: 'line of the letterhead inside the body',
    expected: 'it above the title',
    remedy: 'nothing to mend; it was read where it belongs',
  },
  'page-break-join': {
    severity: 'info',
    reason: 'Đoạn văn bị ngắt giữa câu, thường do sang trang; hai phần được đọc liền nhau.',
    advice: 'Đối chiếu chỗ nối với bản gốc.',
    unexpected: 'break inside a sentence',
    expected: 'the sentence in one paragraph',
    remedy: 'compare the join with the paper',
  },
  'foreign-letter': {
    severity: 'info',
    reason: 'Văn bản dùng chữ cái của bảng mã khác, trông giống chữ “ư” hoặc “đ”.',
    advice: 'Không cần sửa nguồn: các chữ ấy được đọc là “ư” và “đ”.',
    unexpected: 'letter of another alphabet',
    expected: 'the Vietnamese letter that looks like it',
    remedy: 'nothing to mend; it was read as the Vietnamese letter',
  },
  'misread-word': {
    severity: 'info',
    reason: 'Từ bị quét sai chữ hoặc dấu.',
    advice: 'Đối chiếu với bản gốc; chữ in được giữ nguyên trong nguồn.',
    unexpected: 'word',
    expected: 'the word of the set phrase that it stands in',
    remedy: 'compare it with the paper; the source stays as printed',
  },
  'misread-number': {
    severity: 'info',
    reason: 'Con số bị quét lẫn chữ cái.',
    advice: 'Đối chiếu với bản gốc; chữ in được giữ nguyên trong nguồn.',
    unexpected: 'letters in a number',
    expected: 'digits',
    remedy: 'compare it with the paper; the source stays as printed',
  },
  'split-word': {
    severity: 'info',
    reason: 'Từ bị tách rời.',
    advice: 'Không cần sửa nguồn: từ được đọc liền.',
    unexpected: 'space inside a word',
    expected: 'the word in one piece',
    remedy: 'nothing to mend; it was read as one word',
  },
  'glued-word': {
    severity: 'info',
    reason: 'Các từ bị dính liền.',
    advice: 'Không cần sửa nguồn: từ được đọc rời.',
    unexpected: 'words without a space between them',
    expected: 'a space',
    remedy: 'nothing to mend; they were read apart',
  },
  'numbering-gap': {
    severity: 'warning',
    reason: 'Số thứ tự bị nhảy.',
    advice: 'Kiểm tra xem có mục bị mất không; số in trên văn bản được giữ nguyên.',
    unexpected: 'number',
    expected: 'the one that follows the last',
    remedy: 'see whether a clause was lost; the printed number stays',
  },
  'repeated-marker': {
    severity: 'warning',
    reason: 'Số thứ tự lặp lại trong cùng một mục.',
    advice: 'Đối chiếu với bản gốc; số in trên văn bản được giữ nguyên.',
    unexpected: 'number used a second time',
    expected: 'every number once under its heading',
    remedy: 'compare it with the paper; the printed number stays',
  },
  'misread-marker': {
    severity: 'info',
    reason: 'Số thứ tự in sai chữ hoặc sai dấu; được đọc theo các mục đứng trước và sau nó.',
    advice: 'Đối chiếu với bản gốc; cách in được giữ nguyên.',
    unexpected: 'signs of a marker',
    expected: 'the marker that its neighbours bear out',
    remedy: 'compare it with the paper; the printed form stays',
  },
  'blank-number': {
    severity: 'info',
    reason: 'Số văn bản để trống.',
    advice: 'Tìm bản đã phát hành nếu cần viện dẫn.',
    unexpected: 'blank number',
    expected: 'a number before the symbol',
    remedy: 'look for the published copy',
  },
  'blank-day': {
    severity: 'info',
    reason: 'Ngày ký để trống.',
    advice: 'Tìm bản đã phát hành nếu cần ngày ký.',
    unexpected: 'blank day',
    expected: 'the day of signing',
    remedy: 'look for the published copy',
  },
  'number-form': {
    severity: 'warning',
    reason: 'Số, ký hiệu văn bản viết chưa đúng thể thức.',
    advice: 'Xem Nghị định 30/2020/NĐ-CP, Phụ lục I (văn bản của Đảng: Hướng dẫn 36-HD/VPTW).',
    unexpected: 'form of number and symbol',
    expected: 'the form of NĐ 30/2020, Annex I (Party: HD 36-HD/VPTW)',
    remedy: 'compare it with the paper; the printed form stays',
  },
  'signing-form': {
    severity: 'info',
    reason: 'Người đứng đầu tập thể ký mà không ghi “TM.”.',
    advice: 'Khi soạn lại, ghi “TM. ỦY BAN NHÂN DÂN” theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
    unexpected: 'signature of a collective body',
    expected: '“TM.” before the name of the body',
    remedy: 'write it when the text is used again',
  },
  'missing-letterhead': {
    severity: 'info',
    reason: 'Văn bản không có số, ký hiệu và dòng địa danh, ngày tháng.',
    advice: 'Bổ sung dữ kiện vào tệp kèm theo, có ghi nguồn.',
    unexpected: 'absence of number, place and date',
    expected: 'a letterhead',
    remedy: 'supply the facts in the sidecar, with their source',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** A finding as the checks print it: one sentence that says what stands there, what was expected, and what to do. */
export const developerSentence = (rule: RuleId, actual: string | null, expected: string | null): string => {
  const { unexpected, expected: usual, remedy } = rules[rule];
  const found = actual === null ? '' : ` "${actual}"`;
  const wanted = expected === null ? usual : `"${expected}"`;
  return `Unexpected ${unexpected}${found}, expected ${wanted}; ${remedy}.`;
};

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);
