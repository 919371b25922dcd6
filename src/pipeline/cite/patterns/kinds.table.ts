import type { InstrumentKind } from '../../../schemas/instrument.ts';

/** A kind of instrument: its Vietnamese names, and the groups that stand for it in a symbol. */
export interface KindRow {
  readonly kind: InstrumentKind;
  /** Names as they stand before a number; the first is the one by which a text refers back to it. */
  readonly names: readonly string[];
  /** Canonical group of a symbol, then the forms that are read as it (marks lost in a scan, other case). */
  readonly groups: readonly string[];
}

/** Kinds by NĐ 30/2020/NĐ-CP, Annex III, HD 36-HD/VPTW and Luật Ban hành văn bản quy phạm pháp luật. */
export const kinds: readonly KindRow[] = [
  { kind: 'constitution', names: ['Hiến pháp'], groups: [] },
  { kind: 'code', names: ['Bộ luật', 'Bộ Luật'], groups: [] },
  { kind: 'law', names: ['Luật'], groups: ['L'] },
  { kind: 'ordinance', names: ['Pháp lệnh'], groups: ['PL'] },
  { kind: 'order', names: ['Sắc lệnh', 'Mệnh lệnh', 'Chỉ lệnh', 'Lệnh'], groups: ['L-CTN'] },
  { kind: 'jointResolution', names: ['Nghị quyết liên tịch', 'NQLT'], groups: ['NQLT'] },
  { kind: 'resolution', names: ['Nghị quyết', 'Nghị Quyết', 'NQ'], groups: ['NQ'] },
  { kind: 'decree', names: ['Nghị định', 'NĐ'], groups: ['NĐ', 'ND', 'Nđ'] },
  { kind: 'decision', names: ['Quyết định', 'QĐ'], groups: ['QĐ', 'QD', 'Qđ'] },
  { kind: 'directive', names: ['Chỉ thị', 'CT'], groups: ['CT'] },
  {
    kind: 'jointCircular',
    names: ['Thông tư liên tịch', 'Thông tư liên bộ', 'TTLT'],
    groups: ['TTLT'],
  },
  { kind: 'circular', names: ['Thông tư', 'Thông tri', 'TT'], groups: ['TT'] },
  { kind: 'conclusion', names: ['Kết luận', 'KL'], groups: ['KL'] },
  { kind: 'regulation', names: ['Quy định'], groups: ['QyĐ', 'QĐi', 'QyD', 'QĐI'] },
  {
    kind: 'rules',
    names: ['Quy chế', 'Qui chế', 'Quy chế phối hợp', 'Điều lệ'],
    groups: ['QC', 'QCPH', 'ĐL'],
  },
  {
    kind: 'guidance',
    names: ['Hướng dẫn', 'Hướng dẫn liên ngành', 'Hướng dẫn liên tịch', 'HD'],
    groups: ['HD', 'HDLN', 'HDLT', 'HDLS'],
  },
  {
    kind: 'plan',
    names: ['Kế hoạch', 'Kế hoạch phối hợp', 'Kế hoạch liên tịch', 'Kế hoạch liên ngành', 'KH'],
    groups: ['KH', 'KHPH', 'KHLT', 'KHLN'],
  },
  {
    kind: 'programme',
    names: [
      'Chương trình',
      'Chương trình hành động',
      'Chương trình phối hợp',
      'Chương trình công tác',
      'Chương trình liên tịch',
      'CTr',
    ],
    groups: ['CTr', 'CTR', 'Ctr', 'CTrHĐ', 'CTHĐ', 'CTPH', 'CTrPH', 'CTLT', 'CTrLT'],
  },
  { kind: 'project', names: ['Dự án'], groups: ['DA'] },
  { kind: 'scheme', names: ['Đề án', 'Phương án'], groups: ['ĐA', 'PA'] },
  { kind: 'notice', names: ['Thông báo', 'Thông báo kết luận', 'TB'], groups: ['TB', 'TBKL'] },
  { kind: 'report', names: ['Báo cáo', 'BC'], groups: ['BC'] },
  { kind: 'submission', names: ['Tờ trình', 'TTr'], groups: ['TTr', 'TTR', 'Ttr'] },
  { kind: 'officialLetter', names: ['Công văn', 'Văn bản', 'CV'], groups: ['CV'] },
  { kind: 'telegram', names: ['Công điện', 'CĐ'], groups: ['CĐ', 'CD'] },
  { kind: 'appeal', names: ['Lời kêu gọi', 'Thư kêu gọi'], groups: [] },
  { kind: 'announcement', names: ['Thông cáo'], groups: ['TC'] },
  { kind: 'minutes', names: ['Biên bản'], groups: ['BB'] },
  { kind: 'consolidatedText', names: ['Văn bản hợp nhất'], groups: ['VBHN'] },
];

/** Kinds that several bodies issue together. */
export const jointKinds: readonly InstrumentKind[] = ['jointCircular', 'jointResolution'];

/** Groups of a symbol that tell the same of other kinds. */
export const jointGroups: readonly string[] = [
  'QCPH',
  'HDLN',
  'HDLT',
  'HDLS',
  'KHPH',
  'KHLT',
  'KHLN',
  'CTPH',
  'CTrPH',
  'CTLT',
  'CTrLT',
];

/** Words that announce several instruments of one kind. */
export const pluralWords: readonly string[] = ['các', 'những', 'hai', 'ba', 'bốn', '02', '03', '04'];

/**
 * Kinds whose documents may bear the group of another in their symbol: Party regulations that of decisions, circulars of
 * the Front ("Thông tri") that of submissions.
 */
export const borrowedGroups: Partial<Readonly<Record<InstrumentKind, InstrumentKind>>> = {
  regulation: 'decision',
  circular: 'submission',
};

/** Symbols of official letters begin with the body, whose letters may be those of a kind: "CT" is Cục Thuế, Công ty. */
export const bodyLikeGroup = 'CT-';

/** Kinds that are spoken of by their number alone: "Nghị định 98", "Chỉ thị 34", never "Kế hoạch 5". */
export const kindsByLoneNumber: readonly InstrumentKind[] = [
  'decree',
  'directive',
  'resolution',
  'decision',
  'circular',
  'conclusion',
  'regulation',
  'guidance',
];

/** Kinds that may bear the year in the number, and are spoken of by both: "Nghị định 98/2023", "Nghị quyết 98/2023". */
export const kindsByNumberAndYear: readonly InstrumentKind[] = [
  'decree',
  'resolution',
  'decision',
  'circular',
  'jointCircular',
  'law',
  'code',
  'ordinance',
];

/** Symbols that follow from the kind, since one body alone issues it. */
export const symbolByKind: Partial<Readonly<Record<InstrumentKind, string>>> = { decree: 'NĐ-CP' };

/** Kinds in the order of their force (Luật Ban hành văn bản quy phạm pháp luật); others have no place in it. */
export const ranks: readonly InstrumentKind[] = [
  'constitution',
  'code',
  'law',
  'ordinance',
  'decree',
  'jointResolution',
  'circular',
  'jointCircular',
];

/** Kinds that are cited by the name, the meeting or the author of the instrument, without a digit. */
export const kindsByName: readonly InstrumentKind[] = [
  'constitution',
  'code',
  'law',
  'ordinance',
  'resolution',
  'jointResolution',
  'conclusion',
  'appeal',
];
