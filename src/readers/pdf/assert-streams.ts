import { Unzlib } from 'fflate';
import { limits } from '../limits.table.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';

/** How many packed bytes are inflated at a time: 1,032 times as much may come out before it is counted. */
const pieceSize = 16_384;
/** Bytes before a stream among which its dictionary names the packing. */
const dictionaryReach = 512;
/** A packed stream that cannot pass the limit is not worth a look. */
const mostPacked = Math.floor(limits.pdfStreamBytes.value / 1032);

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const begin = ascii('stream');
const end = ascii('endstream');
const packing = 'FlateDecode';

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Inflates a stream without keeping anything of it. */
function countInflated(packed: Uint8Array): void {
  let length = 0;
  const stream = new Unzlib((piece) => {
    length += piece.length;
    assertWithin('pdfStreamBytes', length);
  });
  try {
    for (let at = 0; at < packed.length; at += pieceSize) stream.push(packed.subarray(at, at + pieceSize));
  } catch (error) {
    // What is damaged is the concern of the reader behind; here only the size counts.
    if (error instanceof ReaderError) throw error;
  }
}

/**
 * Looks at every packed stream of a PDF before it is opened, for pdf.js inflates without bounds.
 *
 * @throws ReaderError where a stream inflates beyond the limit
 */
export function assertStreams(bytes: Uint8Array): void {
  const decoder = new TextDecoder('latin1');
  for (let at = indexOf(bytes, begin, 0); at >= 0; ) {
    const start = at + begin.length + (bytes[at + begin.length] === 0x0d ? 2 : 1);
    const found = indexOf(bytes, end, start);
    const stop = found < 0 ? bytes.length : found;
    const dictionary = decoder.decode(bytes.subarray(Math.max(0, at - dictionaryReach), at));
    if (stop - start > mostPacked && dictionary.includes(packing)) countInflated(bytes.subarray(start, stop));
    at = indexOf(bytes, begin, stop + end.length);
  }
}
