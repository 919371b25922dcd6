import type { InstrumentKind } from '../../../schemas/instrument.ts';

/** Names of the types of document, as printed over the subject (NĐ 30/2020/NĐ-CP, Annex III), longer names first. */
export const documentTypes: readonly { readonly name: string; readonly kind: InstrumentKind }[] = [
  { name: 'NGHỊ QUYẾT LIÊN TỊCH', kind: 'jointResolution' },
  { name: 'THÔNG TƯ LIÊN TỊCH', kind: 'jointCircular' },
  { name: 'NGHỊ QUYẾT', kind: 'resolution' },
  { name: 'NGHỊ ĐỊNH', kind: 'decree' },
  { name: 'QUYẾT ĐỊNH', kind: 'decision' },
  { name: 'QUY ĐỊNH', kind: 'regulation' },
  { name: 'QUY CHẾ', kind: 'rules' },
  { name: 'CHỈ THỊ', kind: 'directive' },
  { name: 'THÔNG TƯ', kind: 'circular' },
  { name: 'THÔNG BÁO', kind: 'notice' },
  { name: 'THÔNG CÁO', kind: 'announcement' },
  { name: 'HƯỚNG DẪN', kind: 'guidance' },
  { name: 'CHƯƠNG TRÌNH', kind: 'programme' },
  { name: 'KẾ HOẠCH', kind: 'plan' },
  { name: 'PHƯƠNG ÁN', kind: 'scheme' },
  { name: 'ĐỀ ÁN', kind: 'project' },
  { name: 'DỰ ÁN', kind: 'project' },
  { name: 'BÁO CÁO', kind: 'report' },
  { name: 'BIÊN BẢN', kind: 'minutes' },
  { name: 'TỜ TRÌNH', kind: 'submission' },
  { name: 'KẾT LUẬN', kind: 'conclusion' },
  { name: 'CÔNG ĐIỆN', kind: 'telegram' },
  { name: 'CÔNG VĂN', kind: 'officialLetter' },
  { name: 'LỜI KÊU GỌI', kind: 'appeal' },
];
