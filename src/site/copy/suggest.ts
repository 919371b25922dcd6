import type { NameKind } from '../../search/name.ts';

/** Words of the suggestions below a search field. */
export const suggest = {
  list: 'Gợi ý',
  kinds: {
    instrument: 'Văn bản',
    movement: 'Phong trào',
    place: 'Địa phương',
    role: 'Vai trò của mục',
    level: 'Cấp',
    kind: 'Loại',
  } satisfies Record<NameKind, string>,
  count: (count: number): string =>
    count === 0 ? '' : `${count} gợi ý; bấm mũi tên xuống để chọn, Esc để đóng.`,
} as const;
