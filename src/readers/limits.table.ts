/** A bound that no file may pass, with what was measured to set it. */
export interface Limit {
  readonly value: number;
  readonly unit: 'byte' | 'count' | 'pixel' | 'millisecond';
  readonly why: string;
}

const mebibyte = 1024 * 1024;

const limit = (value: number, unit: Limit['unit'], why: string): Limit => ({ value, unit, why });

/** The bounds of reading a file from a stranger. */
export const limits = {
  fileBytes: limit(20 * mebibyte, 'byte', 'a scanned plan of thirty pages takes 10 MB'),
  zipEntries: limit(2_000, 'count', 'a Word file with a picture on each page has some hundred'),
  partBytes: limit(30 * mebibyte, 'byte', 'the text of a hundred pages takes 2 MB of XML'),
  totalBytes: limit(60 * mebibyte, 'byte', 'all parts that are read, counted while they are inflated'),
  xmlNodes: limit(2_000_000, 'count', 'a plan of ten pages has 10,000'),
  xmlDepth: limit(120, 'count', 'tables in tables in text boxes reach 40'),
  htmlBytes: limit(5 * mebibyte, 'byte', 'a plan saved from the web takes 300 kB'),
  textUnits: limit(10_000_000, 'count', 'the longest text that the pipeline reads'),
  pdfStreamBytes: limit(110 * mebibyte, 'byte', 'a page of A4 scanned in colour at 600 dpi, unpacked'),
  pdfPages: limit(300, 'count', 'the longest plan with its annexes has 60'),
  pdfItems: limit(20_000, 'count', 'a page full of text has 4,000 pieces'),
  imagePixels: limit(40_000_000, 'pixel', 'A4 at 600 dpi has 35 million'),
  ocrPages: limit(60, 'count', 'an hour of recognition is too long to wait for'),
  readTime: limit(30_000, 'millisecond', 'the slowest honest file takes 3 s'),
  officeTime: limit(60_000, 'millisecond', 'a cold start of LibreOffice and 100 pages take 5 s'),
  ocrPageTime: limit(60_000, 'millisecond', 'the slowest honest page takes 9 s'),
  ocrSilence: limit(
    300_000,
    'millisecond',
    'in the browser, its files come over weak lines before the first page',
  ),
  memoryBytes: limit(512 * mebibyte, 'byte', 'what a process of its own may take'),
} as const;

export type LimitId = keyof typeof limits;
