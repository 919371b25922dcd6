/** What of the set-up fills a blank by itself. */
export type SlotSource = 'office' | 'parent' | 'place' | 'year' | 'lastYear' | 'nextYear';

/** Names of blanks that the set-up fills; whatever is typed for a blank comes before it. */
export const slotSources: Readonly<Record<string, SlotSource>> = {
  'tên cơ quan': 'office',
  'tên cơ quan cấp trên': 'parent',
  'địa danh': 'place',
  năm: 'year',
  'năm trước': 'lastYear',
  'năm sau': 'nextYear',
};
