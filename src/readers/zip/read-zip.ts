import { Inflate } from 'fflate';
import { limits } from '../limits.table.ts';
import { assertWithin, limitError, ReaderError } from '../reader-error.ts';

/** One file inside an archive, as its central directory describes it. What it says of sizes is not believed. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** An archive whose parts are inflated one by one, each within the limits. Names are never used as paths. */
export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The inflated part; null where there is none of that name.
   *
   * @throws ReaderError where it is damaged, encrypted, twice there, or larger than the limits
   */
  readonly part: (name: string) => Uint8Array | null;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const unset32 = 0xffffffff;

const damaged = (): ReaderError => new ReaderError('damaged');

/** Little-endian numbers of an archive; a place outside of it means that the archive is cut short. */
class Numbers {
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16 = (at: number): number => this.#read(at, 2, () => this.#view.getUint16(at, true));
  u32 = (at: number): number => this.#read(at, 4, () => this.#view.getUint32(at, true));
  u64 = (at: number): number => this.#read(at, 8, () => Number(this.#view.getBigUint64(at, true)));

  #read(at: number, size: number, read: () => number): number {
    if (!Number.isSafeInteger(at) || at < 0 || at + size > this.#view.byteLength) throw damaged();
    return read();
  }
}

function endOfDirectory(bytes: Uint8Array, numbers: Numbers): number {
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at -= 1) {
    if (bytes[at] === 0x50 && numbers.u32(at) === endSignature) return at;
  }
  throw damaged();
}

/** Count of entries and place of the first one. */
function directoryOf(bytes: Uint8Array, numbers: Numbers): { count: number; start: number } {
  const end = endOfDirectory(bytes, numbers);
  const count = numbers.u16(end + 10);
  const start = numbers.u32(end + 16);
  const locator = end - 20;
  if ((count !== 0xffff && start !== unset32) || locator < 0) return { count, start };
  if (numbers.u32(locator) !== end64LocatorSignature) return { count, start };
  const end64 = numbers.u64(locator + 8);
  if (numbers.u32(end64) !== end64Signature) throw damaged();
  return { count: numbers.u64(end64 + 32), start: numbers.u64(end64 + 48) };
}

/** Sizes and places that do not fit into 32 bits stand in an extra field, in this order, each only where it is missing. */
function wideNumbers(
  numbers: Numbers,
  at: number,
  length: number,
  missing: readonly boolean[],
): (number | null)[] {
  for (let field = at; field + 4 <= at + length; field += 4 + numbers.u16(field + 2)) {
    if (numbers.u16(field) !== 1) continue;
    let next = field + 4;
    return missing.map((isMissing) => {
      if (!isMissing) return null;
      next += 8;
      return numbers.u64(next - 8);
    });
  }
  return missing.map(() => null);
}

function readEntries(bytes: Uint8Array, numbers: Numbers): ZipEntry[] {
  const { count, start } = directoryOf(bytes, numbers);
  assertWithin('zipEntries', count);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (numbers.u32(at) !== entrySignature) throw damaged();
    const nameLength = numbers.u16(at + 28);
    const extraLength = numbers.u16(at + 30);
    const nameEnd = at + 46 + nameLength;
    const sizes = [numbers.u32(at + 24), numbers.u32(at + 20), numbers.u32(at + 42)];
    const wide = wideNumbers(
      numbers,
      nameEnd,
      extraLength,
      sizes.map((size) => size === unset32),
    );
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: numbers.u16(at + 10),
      isEncrypted: (numbers.u16(at + 8) & 1) === 1,
      compressedSize: wide[1] ?? sizes[1] ?? 0,
      headerOffset: wide[2] ?? sizes[2] ?? 0,
    });
    at = nameEnd + extraLength + numbers.u16(at + 32);
  }
  return entries;
}

/** How many compressed bytes are inflated at a time: 1,032 times as much may come out before it is counted. */
const pieceSize = 4096;

function inflate(packed: Uint8Array, isWithin: (inflated: number) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    isWithin(length);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += pieceSize) {
      stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
    }
  } catch (error) {
    throw error instanceof ReaderError ? error : damaged();
  }
  const whole = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}

/**
 * Opens an archive by its central directory, as office programs do; nothing is inflated yet.
 *
 * @throws ReaderError where it is cut short or has too many entries
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const numbers = new Numbers(bytes);
  const entries = readEntries(bytes, numbers);
  let total = 0;
  const part = (name: string): Uint8Array | null => {
    const [entry, twin] = entries.filter((each) => each.name.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return null;
    if (twin !== undefined) throw new ReaderError('duplicate-part', { part: name });
    if (entry.isEncrypted) throw new ReaderError('encrypted');
    const { headerOffset, compressedSize, method } = entry;
    if (numbers.u32(headerOffset) !== headerSignature) throw damaged();
    const start = headerOffset + 30 + numbers.u16(headerOffset + 26) + numbers.u16(headerOffset + 28);
    if (start + compressedSize > bytes.length) throw damaged();
    const packed = bytes.subarray(start, start + compressedSize);
    const isWithin = (length: number): void => {
      assertWithin('partBytes', length);
      if (total + length > limits.totalBytes.value) throw limitError('totalBytes');
    };
    if (method !== 0 && method !== 8) throw damaged();
    if (method === 0) isWithin(packed.length);
    const whole = method === 0 ? packed : inflate(packed, isWithin);
    total += whole.length;
    return whole;
  };
  return { names: entries.map(({ name }) => name), part };
}
