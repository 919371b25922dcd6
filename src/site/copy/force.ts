import type { Force } from '../../pipeline/catalogue/force.ts';
import type { RelationKind } from '../../schemas/instrument.ts';
import { forceLabels, forceNames } from './force-labels.ts';

/** What leads from an event to the instrument that brought it about. */
const causes: Partial<Readonly<Record<Force['state'], string>>> = {
  replaced: ' bằng',
  lapsed: ' theo',
  partlyLapsed: ' theo',
};

export const force = {
  ...forceLabels,
  since: (day: string): string => `từ ${day}`,
  replacedBy: (name: string): string => `thay bằng ${name}`,
  followedBy: (name: string): string => `tiếp nối: ${name}`,
  unverified: 'chưa kiểm chứng',
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
