import { citationWords } from '../../render/citation/citation-words.table.ts';

/** What is to be looked at where an instrument gives way to another one, by the numbers that may belong to it. */
export const pinned = (numbers: readonly string[]): string =>
  `Mẫu biểu, điều khoản trong văn bản mới có thể mang số khác: hãy đối chiếu ${numbers.map((number) => `“${number}”`).join(', ')}. Khi sửa, số gắn với văn bản cũ được đặt trong ngoặc vuông, như “${citationWords.toCompare(numbers[0] ?? '')}”.`;
