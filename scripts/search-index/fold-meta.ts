import { type Cbor, writeCbor } from './cbor.ts';

/** The pages of a shard, which are named by their places, and what else its meta file holds. */
export interface FoldedMeta {
  /** Folder of the fragments: ASCII, shorter than 17 characters. */
  readonly name: string;
  /** Texts in one file: 1 to 255. */
  readonly recordsEach: number;
  /** Words of each page as powers of four: the exponents. */
  readonly exponents: readonly number[];
  readonly version: Cbor;
  readonly rest: readonly Cbor[];
}

/** Names of a page: its own, and the file that holds it beside others, empty where it has one to itself. */
const namesOf = (at: number, { name, recordsEach }: FoldedMeta): readonly [id: string, group: string] => {
  const file = `${name}/${Math.floor(at / recordsEach).toString(36)}`;
  return recordsEach === 1 ? [file, ''] : [at.toString(36), file];
};

/** The meta file as Pagefind's WebAssembly reads it. */
export const wholeMeta = (meta: FoldedMeta): Cbor => [
  meta.version,
  meta.exponents.map((exponent, at) => {
    const [id, group] = namesOf(at, meta);
    return [id, 4 ** exponent, group];
  }),
  ...meta.rest,
];

/**
 * The same in a tenth of the bytes: a browser reads the meta file of every index that it asks, and nine tenths of it are
 * names that follow from the place. "F", texts a file, length of the head, length of the name, number of pages in four
 * bytes; then head, name, a byte for each page, and the rest.
 */
export const foldMeta = ({ name, recordsEach, exponents, version, rest }: FoldedMeta): Buffer => {
  const whole = writeCbor([version, [], ...rest]);
  const versionLength = writeCbor(version).length;
  const head = whole.subarray(0, 1 + versionLength);
  const tail = whole.subarray(1 + versionLength + 1);
  const count = Buffer.alloc(4);
  count.writeUInt32BE(exponents.length);
  return Buffer.concat([
    Buffer.from('F'),
    Buffer.of(recordsEach, head.length, name.length),
    count,
    head,
    Buffer.from(name, 'latin1'),
    Buffer.from(exponents),
    tail,
  ]);
};

/**
 * Writes out what `foldMeta` folded; other bytes come back as they are. Its source text is put into Pagefind's scripts, so
 * it uses nothing from outside.
 */
export function unfoldMeta(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 70) return bytes;
  const at = (place: number): number => bytes[place] ?? 0;
  const [recordsEach, headLength, nameLength] = [at(1), at(2), at(3)];
  const pages = ((at(4) * 256 + at(5)) * 256 + at(6)) * 256 + at(7);
  const nameStart = 8 + headLength;
  const wordsStart = nameStart + nameLength;
  const name = String.fromCharCode(...bytes.subarray(nameStart, wordsStart));
  const made: number[] = [...bytes.subarray(8, nameStart), 0x9a, at(4), at(5), at(6), at(7)];
  const text = (written: string): void => {
    made.push(0x60 + written.length);
    for (let place = 0; place < written.length; place += 1) made.push(written.charCodeAt(place));
  };
  for (let page = 0; page < pages; page += 1) {
    const file = `${name}/${Math.floor(page / recordsEach).toString(36)}`;
    const words = 4 ** at(wordsStart + page);
    made.push(0x83);
    text(recordsEach === 1 ? file : page.toString(36));
    made.push(
      0x1a,
      Math.floor(words / 16_777_216) % 256,
      (words >> 16) % 256,
      (words >> 8) % 256,
      words % 256,
    );
    text(recordsEach === 1 ? '' : file);
  }
  const tail = bytes.subarray(wordsStart + pages);
  const whole = new Uint8Array(made.length + tail.length);
  whole.set(made);
  whole.set(tail, made.length);
  return whole;
}
