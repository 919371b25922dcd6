import type { Force } from '../../pipeline/catalogue/force.ts';
import type { RelationKind } from '../../schemas/instrument.ts';

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

/** What leads from an event to the instrument that brought it about. */
const causes: Partial<Readonly<Record<Force['state'], string>>> = {
  replaced: ' bằng',
  lapsed: ' theo',
  partlyLapsed: ' theo',
};

export const force = {
  notHeld: 'chưa có trong kho',
  ambiguous: 'chưa phân biệt được',
  since: (day: string): string => `từ ${day}`,
  replacedBy: (name: string): string => `thay bằng ${name}`,
  followedBy: (name: string): string => `tiếp nối: ${name}`,
  checked: (day: string): string => `kiểm tra ${day}`,
  unverified: 'chưa kiểm chứng',
  doubted: (fact: string): string => `${fact} (chưa kiểm chứng)`,
  nothingKnown: 'chưa có thông tin',
  notKnown: 'Chưa rõ còn hiệu lực hay không; hãy đối chiếu trước khi dùng.',
  unverifiedState: (state: string): string =>
    `Kho ghi “${state}” nhưng chưa kiểm chứng; hãy đối chiếu trước khi dùng.`,
  doNotUse:
    'Không dùng làm căn cứ cho kế hoạch mới. Mẫu biểu của văn bản cũ có thể mang số khác trong văn bản mới; hãy đối chiếu trước khi dùng.',
  nothingClaimed:
    'Kho chưa có nguồn nào cho biết hiệu lực của văn bản này; hãy hỏi cơ quan ban hành trước khi dùng.',
  event: (state: Force['state'], hasCause: boolean): string => {
    if (state === 'inForce') return 'Có hiệu lực';
    if (state === 'unknown') return 'Chưa rõ còn hiệu lực hay không';
    const name = forceNames[state];
    const sentence = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
    return hasCause ? `${sentence}${causes[state] ?? ':'}` : sentence;
  },
  continued: 'Tiếp tục có hiệu lực',
  sentence: (state: string, since: string | null, amended: string | null): string => {
    const first = state.charAt(0).toLocaleUpperCase('vi') + state.slice(1);
    const from = since === null ? '' : ` từ ${since}`;
    return `${first}${from}${amended === null ? '' : `; được sửa đổi, bổ sung từ ${amended}`}.`;
  },
} as const;

/** A relation read from the instrument that acts, and from the one that is acted on. */
export const relationNames: Readonly<
  Record<RelationKind, { readonly active: string; readonly passive: string }>
> = {
  replaces: { active: 'Thay thế', passive: 'Được thay thế bằng' },
  amends: { active: 'Sửa đổi, bổ sung', passive: 'Được sửa đổi, bổ sung theo' },
  repeals: { active: 'Bãi bỏ', passive: 'Bị bãi bỏ theo' },
  follows: { active: 'Tiếp nối', passive: 'Văn bản tiếp nối' },
  details: { active: 'Quy định chi tiết', passive: 'Được quy định chi tiết tại' },
  adjusts: { active: 'Điều chỉnh', passive: 'Được điều chỉnh theo' },
  sumsUp: { active: 'Tổng kết', passive: 'Được tổng kết tại' },
  continues: { active: 'Tiếp tục thực hiện', passive: 'Được tiếp tục thực hiện theo' },
};
