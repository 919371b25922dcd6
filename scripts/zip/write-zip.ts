import { crc32, deflateRawSync } from 'node:zlib';
import { directoryRecord, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

/** Bytes below which nothing is won by packing. */
const shortest = 64;

/** A file as it goes into an archive. */
export interface ZipFile {
  /** Its path in the archive, with "/" between folders. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Writes an archive piece by piece: no more than one file is in memory at a time, beside the directory of names. The same
 * files in the same order give the same bytes, however many they are and however long the archive is (ZIP64).
 *
 * @param files none longer than 4 GB
 */
export async function* writeZip(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, bytes } of files) {
    const deflated = bytes.length < shortest ? bytes : deflateRawSync(bytes, { level: 9 });
    const isDeflated = deflated.length < bytes.length;
    const packed = isDeflated ? deflated : bytes;
    const entry: ZipEntry = {
      name: Buffer.from(name),
      crc: crc32(bytes),
      packed: packed.length,
      unpacked: bytes.length,
      isDeflated,
      offset,
    };
    const header = localHeader(entry);
    directory.push(directoryRecord(entry));
    yield header;
    yield packed;
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  yield endRecords(directory.length, offset, size);
}
