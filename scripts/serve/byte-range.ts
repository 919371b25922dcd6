/** First and last byte of a part of a file, both of them in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that a request asks for (RFC 9110 §14.2). A header that asks for several parts, or that cannot be
 * read, asks for the whole.
 *
 * @param header value of `Range`
 * @param size of the file, in bytes
 * @returns null for the whole file, "none" where no byte of it was asked for
 */
export const byteRange = (header: string | undefined, size: number): ByteRange | 'none' | null => {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'none' : { start, end };
};
