import type { Force } from '../../pipeline/catalogue/force.ts';

/** The state of an instrument in words. */
export const forceNames: Readonly<Record<Force['state'], string>> = {
  inForce: 'còn hiệu lực',
  partlyLapsed: 'hết hiệu lực một phần',
  lapsed: 'hết hiệu lực',
  replaced: 'đã được thay thế',
  succeeded: 'có văn bản tiếp nối',
  periodEnded: 'đã hết thời gian',
  historic: 'văn kiện lịch sử',
  unknown: 'không rõ',
  notYet: 'chưa có hiệu lực',
};

/** What else a label says of an instrument, or of the claim on which its state rests. */
export const forceLabels = {
  notHeld: 'chưa có trong kho',
  ambiguous: 'chưa phân biệt được',
  checked: (day: string): string => `kiểm tra ${day}`,
  doubted: (fact: string): string => `${fact} (chưa kiểm chứng)`,
  nothingKnown: 'chưa có thông tin',
} as const;
