import type { EntityKind, Relation } from './entity.ts';

/** Which blank of `slots.table.ts` stands for what a clause names. */
export interface SlotName {
  readonly kind: EntityKind;
  /** Only where most printings stand so to their plans; null for all others. */
  readonly relation: Relation;
  /** Only where the value looks so. */
  readonly value: RegExp | null;
  readonly slot: string;
}

/** The first row that fits is taken. */
export const slotNames: readonly SlotName[] = [
  { kind: 'year', relation: 'previous', value: null, slot: 'năm trước' },
  { kind: 'year', relation: 'next', value: null, slot: 'năm sau' },
  { kind: 'year', relation: null, value: null, slot: 'năm' },
  { kind: 'period', relation: null, value: null, slot: 'giai đoạn' },
  { kind: 'deadline', relation: null, value: null, slot: 'ngày' },
  { kind: 'date', relation: null, value: null, slot: 'ngày' },
  { kind: 'place', relation: 'above', value: null, slot: 'địa danh cấp trên' },
  { kind: 'place', relation: null, value: null, slot: 'địa danh' },
  { kind: 'issuer', relation: null, value: null, slot: 'tên cơ quan' },
  { kind: 'number', relation: null, value: /%$/, slot: 'tỷ lệ' },
  { kind: 'number', relation: null, value: null, slot: 'số lượng' },
  { kind: 'movement', relation: null, value: null, slot: 'tên phong trào' },
  { kind: 'citation', relation: null, value: null, slot: 'văn bản cần triển khai' },
];
