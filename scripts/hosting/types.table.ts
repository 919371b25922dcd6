import { docxType } from '../../src/render/paper/docx-type.ts';

/** The type of files by the end of their name. */
export interface FileType {
  /** Without the dot. */
  readonly ends: readonly string[];
  readonly type: string;
  /** Text in UTF-8, which the header says. */
  readonly isText: boolean;
  /** Becomes much smaller by compression. */
  readonly shrinks: boolean;
}

const text = { isText: true, shrinks: true };
const bytes = { isText: false, shrinks: false };

/** Every kind of file that a built site holds; a test compares. */
export const fileTypes: readonly FileType[] = [
  { ends: ['html'], type: 'text/html', ...text },
  { ends: ['css'], type: 'text/css', ...text },
  { ends: ['js', 'mjs'], type: 'text/javascript', ...text },
  { ends: ['json'], type: 'application/json', ...text },
  { ends: ['jsonl'], type: 'application/jsonl', ...text },
  { ends: ['webmanifest'], type: 'application/manifest+json', ...text },
  { ends: ['xml'], type: 'application/xml', ...text },
  { ends: ['svg'], type: 'image/svg+xml', ...text },
  { ends: ['txt'], type: 'text/plain', ...text },
  { ends: ['md'], type: 'text/markdown', ...text },
  { ends: ['csv'], type: 'text/csv', ...text },
  { ends: ['ics'], type: 'text/calendar', ...text },
  { ends: ['docx'], type: docxType, ...bytes },
  { ends: ['zip'], type: 'application/zip', ...bytes },
  { ends: ['gz'], type: 'application/gzip', ...bytes },
  { ends: ['png'], type: 'image/png', ...bytes },
  { ends: ['woff2'], type: 'font/woff2', ...bytes },
  { ends: ['wasm'], type: 'application/wasm', isText: false, shrinks: true },
  // Parts of the search index are compressed as they stand.
  {
    ends: ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
    type: 'application/octet-stream',
    ...bytes,
  },
];

const byEnd = new Map(fileTypes.flatMap((type) => type.ends.map((end) => [end, type] as const)));

/** The type of a file, null where no kind has such a name. */
export const fileTypeOf = (name: string): FileType | null =>
  byEnd.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;

/** A type as its header says it. */
export const typeWithCharset = ({ type, isText }: FileType): string =>
  isText ? `${type}; charset=utf-8` : type;

/** The value of `Content-Type` for a file. */
export const contentTypeOf = (name: string): string => {
  const found = fileTypeOf(name);
  return found === null ? 'application/octet-stream' : typeWithCharset(found);
};
