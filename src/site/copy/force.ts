import type { Force } from '../../pipeline/catalogue/force.ts';
import type { RelationKind } from '../../schemas/instrument.ts';

/** The state of an instrument in words. */
export const forceNames: Readonly<Record<Force['state'], string>> = {
  inForce: 'còn hiệu lực',
  partlyLapsed: 'hết hiệu lực một phần',
  lapsed: 'hết hiệu lực',
  replaced: 'đã được thay',
  succeeded: 'có văn bản tiếp nối',
  periodEnded: 'đã hết thời gian',
  historic: 'văn kiện lịch sử',
  unknown: 'không rõ',
  notYet: 'chưa có hiệu lực',
};

export const force = {
  notHeld: 'chưa có trong kho',
  since: (day: string): string => `từ ${day}`,
  replacedBy: (name: string): string => `thay bằng ${name}`,
  followedBy: (name: string): string => `tiếp nối: ${name}`,
  checked: (day: string): string => `kiểm tra ${day}`,
  unverified: 'chưa kiểm chứng',
  unverifiedState: (state: string): string => `Có nguồn ghi “${state}”, chưa kiểm chứng.`,
  doNotUse:
    'Đừng dùng làm căn cứ cho kế hoạch mới. Số mẫu biểu của văn bản cũ không tự chuyển sang văn bản mới.',
  nothingClaimed: 'Kho chưa có nguồn nào nói về hiệu lực của văn bản này.',
  event: (state: Force['state']): string => {
    if (state === 'inForce') return 'Có hiệu lực';
    const name = forceNames[state];
    return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  },
  sentence: (state: string, since: string | null): string => {
    const first = state.charAt(0).toLocaleUpperCase('vi') + state.slice(1);
    return since === null ? `${first}.` : `${first} từ ${since}.`;
  },
} as const;

/** A relation read from the instrument that acts, and from the one that is acted on. */
export const relationNames: Readonly<
  Record<RelationKind, { readonly active: string; readonly passive: string }>
> = {
  replaces: { active: 'Thay thế', passive: 'Được thay bằng' },
  amends: { active: 'Sửa đổi, bổ sung', passive: 'Được sửa đổi, bổ sung bởi' },
  repeals: { active: 'Bãi bỏ', passive: 'Bị bãi bỏ bởi' },
  follows: { active: 'Tiếp nối', passive: 'Được tiếp nối bởi' },
  details: { active: 'Quy định chi tiết', passive: 'Được quy định chi tiết bởi' },
  adjusts: { active: 'Điều chỉnh', passive: 'Được điều chỉnh bởi' },
  sumsUp: { active: 'Tổng kết', passive: 'Được tổng kết bởi' },
  continues: { active: 'Tiếp tục thực hiện', passive: 'Được tiếp tục thực hiện bởi' },
};
