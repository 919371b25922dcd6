import { citationWords } from '../../render/citation/citation-words.table.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import { forceNames } from './force-labels.ts';

/** Words of the copy buttons, of the question before a dead basis is copied, and of the basket. */
export const copying = {
  choicesFor: (name: string): string => `Chép ${name}`,
  rich: 'Chép (giữ định dạng)',
  plain: 'Chép chữ',
  citation: 'Chép trích dẫn',
  toBasket: 'Thêm vào giỏ',
  close: 'Đóng',
  below: (count: number): string => `Kèm ${count} đoạn bên dưới`,
  wholeDocument: 'cả văn bản',
  selection: 'phần đã chọn',

  done: (what: string, blocks: number, swapped: number): string =>
    [
      `Đã chép ${what}${blocks > 1 ? ` (${blocks} đoạn)` : ''}`,
      ...(swapped > 0 ? [`đã thay ${swapped} căn cứ`] : []),
    ].join('; '),
  doneCitation: (what: string): string => `Đã chép trích dẫn ${what}`,
  ended: (sentence: string): string => `${sentence}.`,
  failed:
    'Trình duyệt không cho chép tự động. Chữ đã được chọn sẵn ở ô dưới đây: nhấn Ctrl+C (trên điện thoại: chạm giữ rồi chọn Sao chép).',
  textToCopy: 'Chữ để chép',
  forceMissing: 'Chưa tải được dữ liệu hiệu lực, nên chưa kiểm tra được các căn cứ trong đoạn vừa chép.',

  basket: {
    done: (name: string, count: number): string => `Đã thêm ${name} vào giỏ. Giỏ có ${count} đoạn.`,
    held: (name: string): string => `${name} đã có trong giỏ.`,
    full: 'Bộ nhớ của trình duyệt đã đầy nên chưa thêm được; giỏ vẫn còn nguyên. Hãy bớt đoạn trong giỏ, hoặc dùng “Chép (giữ định dạng)”.',
    forbidden:
      'Trình duyệt không cho lưu giỏ (chế độ riêng tư hoặc đã chặn lưu dữ liệu). Hãy dùng “Chép (giữ định dạng)”.',
  },

  forms: (count: number): string =>
    count === 1 ? 'Cách dẫn văn bản được nêu ở đây' : `Cách dẫn ${count} văn bản liên quan`,
  noBasis: ({ state, claim }: ForceRecord): string =>
    `(${forceNames[state]}${claim?.confidence === 'unverified' ? ', chưa kiểm chứng' : ''}; không dùng làm căn cứ)`,
  first: 'Lần đầu',
  later: 'Lần sau',
  basis: 'Căn cứ',
  copyForm: (form: string, name: string): string => `Chép ${form.toLocaleLowerCase('vi')}: ${name}`,

  stop: {
    heading: (count: number): string =>
      count === 1
        ? 'Phần này dẫn một văn bản không còn dùng làm căn cứ được.'
        : `Phần này dẫn ${count} văn bản không còn dùng làm căn cứ được.`,
    doubtfulHeading: 'Phần này dẫn văn bản có thể không còn dùng làm căn cứ được (chưa kiểm chứng).',
    cited: (name: string, state: ForceRecord['state'], since: string | null): string =>
      `${name}: ${forceNames[state]}${since === null ? '' : ` từ ${since}`}.`,
    whenIssued: (state: string): string => `Khi kế hoạch ban hành: ${state}.`,
    replaceBy: (citation: string): string => `Thay bằng “${citation}”`,
    willSay: (citation: string): string => `Nếu thay, chỗ này sẽ ghi: “${citation}”.`,
    unverified: 'Việc thay thế chưa kiểm chứng; hãy đối chiếu trước khi dùng.',
    followed: (name: string): string =>
      `Văn bản tiếp nối: ${name}; kho chưa thấy quy định thay thế, nên không tự thay.`,
    replacedBy: (name: string): string => `Văn bản thay thế: ${name}.`,
    noSwap: 'Kho không tự thay ở chỗ này; hãy tự sửa nếu cần.',
    partly: 'Chỉ một phần hết hiệu lực; hãy xem phần được dẫn còn dùng được không.',
    nothingInstead: 'Kho chưa ghi văn bản thay thế.',
    pinned: (numbers: readonly string[]): string =>
      `Mẫu biểu, điều khoản trong văn bản mới có thể mang số khác: hãy đối chiếu ${numbers.map((number) => `“${number}”`).join(', ')}. Khi thay, số gắn với văn bản cũ được đặt trong ngoặc vuông, như “${citationWords.toCompare(numbers[0] ?? '')}”.`,
    doubled: (name: string): string =>
      `Sau khi thay, ${name} được nhắc hơn một lần trong cùng một đoạn; hãy bỏ chỗ lặp.`,
    source: (confidence: string, source: string, day: string): string =>
      `Theo ${confidence}: ${source}; kiểm tra ${day}.`,
    unverifiedSource: (source: string, day: string): string =>
      `Nguồn chưa kiểm chứng: ${source}; kiểm tra ${day}.`,
    keep: 'Giữ nguyên văn',
    swapOne: (reference: string): string => `Thay bằng ${reference}`,
    swapChosen: (count: number): string => `Thay ${count} văn bản đã chọn`,
    afterSelection: 'Đã chép nguyên văn.',
  },
} as const;
