import type { ReaderWarning } from './warning.ts';

/** What a file is, told by its bytes. */
export type DocumentKind = 'text' | 'html' | 'docx' | 'pdf' | 'image' | 'doc' | 'rtf' | 'odt';

export type Alignment = 'start' | 'center' | 'end' | 'justify';

/** A word that was read with doubt; `start` is its place in the line. */
export interface WeakWord {
  readonly start: number;
  readonly text: string;
  /** 0 to 100, as the recognition gives it. */
  readonly confidence: number;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** Number, letter or dash that the word processor computes; null where it is typed, or where there is none. */
  readonly label: string | null;
  /** NFC; line breaks as "\n", tabs as "\t". */
  readonly text: string;
  readonly align: Alignment;
  /** Whether all of its letters are bold. */
  readonly bold: boolean;
  /** 1-based; null where the format knows no pages. */
  readonly page: number | null;
  /** Doubtful words of a scan; `start` counts in `text`. */
  readonly weakWords?: readonly WeakWord[];
}

export interface TableCell {
  readonly blocks: readonly DocumentBlock[];
  /** Number of grid columns that it covers. */
  readonly span: number;
}

export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  readonly page: number | null;
}

export type DocumentBlock = ParagraphBlock | TableBlock;

/** A non-blank line of the text with where it comes from. */
export interface DocumentLine {
  /** 1-based line of `text`. */
  readonly number: number;
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
  readonly page: number | null;
  readonly weakWords: readonly WeakWord[];
}

/** A file as read, in the one form that all readers give. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  /** What the pipeline reads: one paragraph or row a line, blank lines between blocks. */
  readonly text: string;
  readonly lines: readonly DocumentLine[];
  readonly blocks: readonly DocumentBlock[];
  readonly warnings: readonly ReaderWarning[];
  /** 0 to 1: 1 where nothing was guessed. */
  readonly confidence: number;
  /** Number of pages; null where the format knows none. */
  readonly pages: number | null;
  /** Whether the text was recognised from pictures and has to be proofread. */
  readonly isOcrDraft: boolean;
}
