import type { InstrumentKind } from '../../../schemas/instrument.ts';

/** Abbreviations of the types that plans of the field use (Annex III, and those of the Party), by kind. */
export const typeAbbreviations: Partial<
  Readonly<Record<InstrumentKind, { readonly name: string; readonly letters: string }>>
> = {
  plan: { name: 'Kế hoạch', letters: 'KH' },
  directive: { name: 'Chỉ thị', letters: 'CT' },
  decision: { name: 'Quyết định', letters: 'QĐ' },
  guidance: { name: 'Hướng dẫn', letters: 'HD' },
  report: { name: 'Báo cáo', letters: 'BC' },
  notice: { name: 'Thông báo', letters: 'TB' },
  submission: { name: 'Tờ trình', letters: 'TTr' },
  programme: { name: 'Chương trình', letters: 'CTr' },
  resolution: { name: 'Nghị quyết', letters: 'NQ' },
  scheme: { name: 'Đề án', letters: 'ĐA' },
};
