import { readFileSync } from 'node:fs';

/** A file that is no text: what is there instead, and where it begins. Line and column are 1-based. */
export interface NoText {
  readonly line: number;
  readonly column: number;
  /** What was met, to stand after "Unexpected". */
  readonly met: string;
}

/** What a fault of the disk means for the person who has the folder before them, by the `code` that Node gives it. */
const faults: Readonly<Record<string, string>> = {
  EACCES: 'file that may not be read',
  EPERM: 'file that may not be read',
  EISDIR: 'folder in place of a file',
  ENOENT: 'link that leads nowhere',
  ELOOP: 'link that leads to itself',
  EMFILE: 'number of open files, the system allows no more',
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const newline = 0x0a;

/** The place of the first byte that is no UTF-8: no letter of several bytes holds a line end. */
const firstBad = (bytes: Uint8Array): NoText => {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(newline, start);
    const own = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || decode(own) === null) {
      const column = new TextDecoder('utf-8', { ignoreBOM: true }).decode(own).indexOf('\ufffd') + 1;
      return { line, column: Math.max(1, column), met: 'bytes that are not UTF-8' };
    }
    start = end + 1;
  }
};

/** Reads a file as UTF-8, strictly: a byte that is none must not turn into a question mark in silence. */
export const readText = (path: string): string | NoText => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { line: 1, column: 1, met: faults[code] ?? `fault of the disk (${code})` };
  }
  return decode(bytes) ?? firstBad(bytes);
};
