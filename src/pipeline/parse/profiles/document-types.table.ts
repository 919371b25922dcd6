import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Cue } from '../cue.ts';

/**
 * Names of the types of document, as printed over the subject (NĐ 30/2020/NĐ-CP, Annex III), longer names first. `symbol`:
 * how the symbol of one begins; "CT-TTHT" is that of a tax department, "CT-UBND" that of a directive.
 */
export const documentTypes: readonly {
  readonly name: string;
  readonly kind: InstrumentKind;
  readonly symbol?: RegExp;
}[] = [
  { name: 'NGHỊ QUYẾT LIÊN TỊCH', kind: 'jointResolution' },
  { name: 'THÔNG TƯ LIÊN TỊCH', kind: 'jointCircular' },
  { name: 'KẾ HOẠCH LIÊN TỊCH', kind: 'plan' },
  { name: 'KẾ HOẠCH LIÊN NGÀNH', kind: 'plan' },
  { name: 'HƯỚNG DẪN LIÊN TỊCH', kind: 'guidance' },
  { name: 'HƯỚNG DẪN LIÊN NGÀNH', kind: 'guidance' },
  { name: 'CHƯƠNG TRÌNH PHỐI HỢP', kind: 'programme' },
  { name: 'CHƯƠNG TRÌNH HÀNH ĐỘNG', kind: 'programme' },
  { name: 'KẾ HOẠCH PHỐI HỢP', kind: 'plan' },
  { name: 'NGHỊ QUYẾT', kind: 'resolution', symbol: /^NQ[-/]/ },
  { name: 'NGHỊ ĐỊNH', kind: 'decree' },
  { name: 'QUYẾT ĐỊNH', kind: 'decision', symbol: /^QĐ[-/]/ },
  { name: 'QUY ĐỊNH', kind: 'regulation' },
  { name: 'QUY CHẾ', kind: 'rules' },
  { name: 'CHỈ THỊ', kind: 'directive', symbol: /^CT[-/](?:C?TU|TW|TTg|(?:CT)?UB|B\p{Lu})/u },
  { name: 'THÔNG TƯ', kind: 'circular' },
  { name: 'THÔNG BÁO', kind: 'notice', symbol: /^TB[-/]/ },
  { name: 'THÔNG CÁO', kind: 'announcement' },
  { name: 'HƯỚNG DẪN', kind: 'guidance', symbol: /^HD[-/]/ },
  { name: 'CHƯƠNG TRÌNH', kind: 'programme', symbol: /^CTr[-/]/ },
  { name: 'KẾ HOẠCH', kind: 'plan', symbol: /^KH[-/]/ },
  { name: 'PHƯƠNG ÁN', kind: 'scheme' },
  { name: 'ĐỀ ÁN', kind: 'scheme' },
  { name: 'DỰ ÁN', kind: 'project' },
  { name: 'BÁO CÁO', kind: 'report', symbol: /^BC[-/]/ },
  { name: 'BIÊN BẢN', kind: 'minutes' },
  { name: 'TỜ TRÌNH', kind: 'submission', symbol: /^TTr[-/]/ },
  { name: 'KẾT LUẬN', kind: 'conclusion', symbol: /^KL[-/]T[UW]/ },
  { name: 'CÔNG ĐIỆN', kind: 'telegram' },
  { name: 'CÔNG VĂN', kind: 'officialLetter' },
  { name: 'LỜI KÊU GỌI', kind: 'appeal' },
];

/** Titles of papers that are no instrument of a known kind, in capitals with all that stands on their line. */
export const otherTitleCue: Cue = {
  id: 'other-title',
  printed: true,
  pattern:
    /^(?:THỂ LỆ|ĐIỀU LỆ|NỘI QUY|(?:BẢN )?GIAO ƯỚC|(?:BẢN )?(?:ĐĂNG KÝ|CAM KẾT)|BẢN (?:TỰ NHẬN|TỰ ĐÁNH|THỎA THUẬN|GHI NHỚ|THÀNH TÍCH)|TÓM TẮT|THƯ (?:PHÁT|KÊU|NGỎ|KHEN|CHÚC)|KỊCH BẢN|GIẤY (?:MỜI|ĐỀ NGHỊ))(?=$|[\s:])[^\p{Ll}]*$/u,
  examples: ['THỂ LỆ', 'GIAO ƯỚC THI ĐUA', 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2026', 'THƯ PHÁT ĐỘNG'],
  counterexamples: ['GIAO ƯỚC thi đua', 'THƯ VIỆN TỈNH', 'THƯ KÝ'],
};
