/** A file of the site: address, bytes as stored, beginning of its SHA-256 in hexadecimal. */
export type SavedRow = readonly [path: string, bytes: number, digest: string];

/** What the parts are: `frame` is what every page needs, `search` the index, the others pages or files of plans. */
export const partKinds = ['frame', 'search', 'registry', 'plans', 'downloads'] as const;
export type PartKind = (typeof partKinds)[number];

/** A part of the site that can be saved of its own, by kind, and by year where it holds plans. */
export interface SavedPart {
  /** `frame`, `plans-2024`, `plans-khong-ro` */
  readonly id: string;
  readonly kind: PartKind;
  /** Year of the plans; null for what belongs to no year. */
  readonly year: number | null;
  readonly files: number;
  /** Bytes as stored; the network may carry fewer. */
  readonly bytes: number;
  /** Names of the lists of its files, each of a bounded length. */
  readonly lists: readonly string[];
}

/** Everything that can be saved, as `/ngoai-tuyen/danh-sach.json` has it. */
export interface SavedParts {
  /** Changes whenever a file of a part does. */
  readonly edition: string;
  readonly parts: readonly SavedPart[];
}

/** What the reader chose and what of it was saved whole, as the store keeps it. */
export interface SavedRecord {
  readonly chosen: readonly string[];
  /** Edition that was saved whole; null while a saving is under way or was stopped. */
  readonly edition: string | null;
}

/** Letters of a digest in the lists: 128 bits tell files of one site apart. */
export const digestLength = 32;
