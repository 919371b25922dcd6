/** A file of an archive, as its two headers describe it. */
export interface ZipEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Sizes and places from here on stand in 64-bit fields; the narrow ones then hold this mark (APPNOTE 4.4.1.4). */
const wide = 0xffff_ffff;
const manyEntries = 0xffff;
/** Names are UTF-8 (general purpose bit 11). */
const flags = 0x0800;
/** 1 January 1980, the first day that the format knows: an archive of the same files has the same bytes. */
const day = 0x0021;
const version = { plain: 20, wide: 45 } as const;
/** A regular file that everybody may read, as Unix writes it. */
const attributes = 0o100644 * 0x1_0000;
const unix = 3;

const numbers = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else if (bytes === 4) buffer.writeUInt32LE(value, at);
    else buffer.writeBigUInt64LE(BigInt(value), at);
    at += bytes;
  }
  return buffer;
};

/** What stands before a file's bytes; a single file is never so long that it needs wide fields. */
export const localHeader = ({ name, crc, packed, unpacked, isDeflated }: ZipEntry): Buffer =>
  Buffer.concat([
    numbers(
      [4, 0x0403_4b50],
      [2, version.plain],
      [2, flags],
      [2, isDeflated ? 8 : 0],
      [2, 0],
      [2, day],
      [4, crc],
      [4, packed],
      [4, unpacked],
      [2, name.length],
      [2, 0],
    ),
    name,
  ]);

/** What the directory at the end of an archive says of a file. */
export const directoryRecord = ({ name, crc, packed, unpacked, isDeflated, offset }: ZipEntry): Buffer => {
  const extra = offset >= wide ? numbers([2, 0x0001], [2, 8], [8, offset]) : Buffer.alloc(0);
  return Buffer.concat([
    numbers(
      [4, 0x0201_4b50],
      [2, unix * 0x100 + version.wide],
      [2, extra.length > 0 ? version.wide : version.plain],
      [2, flags],
      [2, isDeflated ? 8 : 0],
      [2, 0],
      [2, day],
      [4, crc],
      [4, packed],
      [4, unpacked],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, attributes],
      [4, Math.min(offset, wide)],
    ),
    name,
    extra,
  ]);
};

/**
 * The end of an archive.
 *
 * @param count files
 * @param start where the directory begins
 * @param size bytes of the directory
 */
export const endRecords = (count: number, start: number, size: number): Buffer => {
  const isWide = count >= manyEntries || start >= wide || size >= wide;
  const plain = numbers(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, manyEntries)],
    [2, Math.min(count, manyEntries)],
    [4, Math.min(size, wide)],
    [4, Math.min(start, wide)],
    [2, 0],
  );
  if (!isWide) return plain;
  const wideEnd = numbers(
    [4, 0x0606_4b50],
    [8, 44],
    [2, unix * 0x100 + version.wide],
    [2, version.wide],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, start],
  );
  const locator = numbers([4, 0x0706_4b50], [4, 0], [8, start + size], [4, 1]);
  return Buffer.concat([wideEnd, locator, plain]);
};
