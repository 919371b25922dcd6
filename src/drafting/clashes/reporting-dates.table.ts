/** A report that is due on one day; two days for one report clash. The first that is found in a clause names it. */
export interface ReportKind {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** Reports that plans ask for, told apart by their period. */
export const reportKinds: readonly ReportKind[] = [
  {
    id: 'sau-thang',
    pattern: /(?:6|sáu) tháng/iu,
    examples: ['báo cáo 6 tháng trước ngày 15/6', 'Báo cáo sáu tháng đầu năm'],
    counterexamples: ['báo cáo năm trước ngày 15/11', '16/6'],
  },
  {
    id: 'quy',
    pattern: /(?<!\p{L})(?:hằng |hàng )?quý(?!\p{L})/iu,
    examples: ['Báo cáo quý trước ngày 20', 'báo cáo hằng quý'],
    counterexamples: ['quỹ thi đua', 'quyền'],
  },
  {
    id: 'thang',
    pattern: /(?:hằng|hàng) tháng/iu,
    examples: ['Báo cáo hằng tháng'],
    counterexamples: ['báo cáo tháng 9'],
  },
  {
    id: 'so-ket',
    pattern: /sơ kết/iu,
    examples: ['báo cáo sơ kết trước ngày 15/6'],
    counterexamples: ['báo cáo tổng kết'],
  },
  {
    id: 'tong-ket-nam',
    pattern:
      /tổng kết|báo cáo (?:kết quả )?(?:cả |hằng |hàng )?năm(?!\p{L})|(?:báo cáo|kết quả)[^.;]{0,80} năm(?!\p{L})/iu,
    examples: [
      'báo cáo tổng kết trước ngày 15/11',
      'báo cáo năm trước ngày 15/12',
      'báo cáo kết quả công tác thi đua, khen thưởng năm trước ngày 15/11',
    ],
    counterexamples: ['báo cáo quý', 'báo cáo trước ngày 20/5'],
  },
];

/** A clause that asks for a report. */
export const reportWords = /báo cáo/iu;

/** The day by which something is due: "trước ngày 15/11", "chậm nhất ngày 05 tháng 12", "hạn cuối 30/6/2027". */
export const dueDay =
  /(?:trước|chậm nhất|hạn cuối|muộn nhất|không quá|đến)\s+(?:là\s+|vào\s+|hết\s+)?(?:ngày\s+)?(?<day>\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(?<month>\d{1,2})(?:(?:\s*\/\s*|\s+năm\s+)(?<year>\d{4}))?/giu;
