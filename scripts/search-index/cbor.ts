/** What Pagefind's meta file is made of. */
export type Cbor = number | string | null | readonly Cbor[];

const majorInteger = 0;
const majorText = 3;
const majorList = 4;
const nullByte = 0xf6;
const breakByte = 0xff;
const endless = 31;

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  #count(info: number): number {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  #list(info: number): Cbor[] {
    const list: Cbor[] = [];
    if (info === endless) {
      while (this.#bytes[this.#at] !== breakByte) list.push(this.value());
      this.#at += 1;
      return list;
    }
    const size = this.#count(info);
    for (let at = 0; at < size; at += 1) list.push(this.value());
    return list;
  }

  value(): Cbor {
    const byte = this.#bytes.readUInt8(this.#at);
    this.#at += 1;
    const [major, info] = [byte >> 5, byte & 31];
    if (byte === nullByte) return null;
    if (major === majorInteger) return this.#count(info);
    if (major === majorList) return this.#list(info);
    if (major !== majorText || info === endless)
      throw new Error(`Unexpected CBOR byte ${byte}, expected a number, a text or a list.`);
    const size = this.#count(info);
    this.#at += size;
    return this.#bytes.toString('utf8', this.#at - size, this.#at);
  }
}

/**
 * Reads CBOR (RFC 8949) as far as Pagefind's meta file uses it: whole numbers below 2^32, texts, lists, null.
 *
 * @throws Error for anything else
 */
export const readCbor = (bytes: Buffer): Cbor => new Reader(bytes).value();

const head = (major: number, count: number): Buffer => {
  if (count < 24) return Buffer.of((major << 5) | count);
  const power = count < 0x100 ? 0 : count < 0x10000 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((major << 5) | (24 + power));
  bytes.writeUIntBE(count, 1, 2 ** power);
  return bytes;
};

const pieces = (value: Cbor, into: Buffer[]): void => {
  if (value === null) into.push(Buffer.of(nullByte));
  else if (typeof value === 'number') into.push(head(majorInteger, value));
  else if (typeof value === 'string') {
    const text = Buffer.from(value);
    into.push(head(majorText, text.length), text);
  } else {
    into.push(head(majorList, value.length));
    for (const item of value) pieces(item, into);
  }
};

/** Writes what `readCbor` reads. */
export const writeCbor = (value: Cbor): Buffer => {
  const into: Buffer[] = [];
  pieces(value, into);
  return Buffer.concat(into);
};
