import { ReaderError } from '../reader-error.ts';
import { type ReaderWarning, warn } from '../warning.ts';
import { encodingNames } from './encodings.table.ts';
import { legalShare } from './legal-share.ts';
import { restoreCapitals } from './printed-capitals.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViscii } from './viscii.ts';
import { decodeVni } from './vni.ts';

export type EncodingId = keyof typeof encodingNames;

export interface DecodedText {
  /** NFC; line ends as in the file. */
  readonly text: string;
  readonly encoding: EncodingId;
  /** Share of words beyond ASCII that are Vietnamese, 0 to 1. */
  readonly confidence: number;
  readonly warnings: readonly ReaderWarning[];
}

/** Least share of legal words of a reading in an old encoding, and by how much it has to beat the text as it stands. */
const leastShare = 0.9;
const leastGain = 0.05;

/** Share of control characters from which on bytes are no text. */
const mostControls = 0.01;

/** Share of signs of replacement up to which UTF-8 with some damaged bytes is still taken for UTF-8. */
const mostReplaced = 0.02;

const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a byte-order mark: every second byte of plain letters is zero. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 !== 0 || sample.length < 8) return null;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.35 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.35 && odd < half * 0.05 ? 'utf-16be' : null;
}

const decoded = (
  text: string,
  encoding: EncodingId,
  warnings: readonly ReaderWarning[] = [],
): DecodedText => {
  const composed = text.normalize('NFC');
  return { text: composed, encoding, confidence: legalShare(composed).share, warnings };
};

/** Text by its byte-order mark, or by the pattern of UTF-16; null where there is neither. */
function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const order = marked ?? utf16Order(bytes);
  return order === null ? null : decoded(new TextDecoder(order).decode(bytes), 'utf16');
}

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

interface Candidate {
  readonly encoding: EncodingId;
  readonly text: string;
}

const legacyNotice = (encoding: EncodingId): ReaderWarning[] => [
  warn('legacy-encoding', { encoding: encodingNames[encoding] }),
  ...(encoding === 'tcvn3' ? [warn('capitals-lost')] : []),
];

/** The reading with the most legal words; null where none is clearly better than the text as it stands. */
function bestLegacy(candidates: readonly Candidate[], asIs: number): DecodedText | null {
  let best: DecodedText | null = null;
  for (const { encoding, text } of candidates) {
    const read = decoded(text, encoding);
    if (read.confidence > (best?.confidence ?? 0)) best = read;
  }
  if (best === null || best.confidence < leastShare || best.confidence < asIs + leastGain) return null;
  const { encoding } = best;
  const text = encoding === 'tcvn3' ? restoreCapitals(best.text) : best.text;
  return { ...best, text, warnings: legacyNotice(encoding) };
}

const fontCandidates = (text: string): Candidate[] => [
  { encoding: 'tcvn3', text: decodeTcvn3(text) },
  { encoding: 'vni', text: decodeVni(text) },
];

/** The old font encoding that a text with Unicode letters is really written in; null where it is what it says. */
export function fontEncodingOf(
  text: string,
): { readonly decode: (text: string) => string; readonly warnings: readonly ReaderWarning[] } | null {
  const asIs = legalShare(text.normalize('NFC')).share;
  const best = asIs < leastShare ? bestLegacy(fontCandidates(text), asIs) : null;
  if (best === null) return null;
  const decode = best.encoding === 'vni' ? decodeVni : (part: string) => restoreCapitals(decodeTcvn3(part));
  return { decode: (part) => decode(part).normalize('NFC'), warnings: best.warnings };
}

/** Text in an old encoding that was pasted, letter by letter, into a Unicode file. */
function readUtf8(text: string): DecodedText {
  const asIs = decoded(text, 'utf8');
  return (asIs.confidence < leastShare ? bestLegacy(fontCandidates(text), asIs.confidence) : null) ?? asIs;
}

/** Bytes that are no UTF-8: one of the old encodings, else UTF-8 with damage. */
function readBytes(bytes: Uint8Array): DecodedText {
  const printed = latin1(bytes);
  const candidates: Candidate[] = [
    { encoding: 'cp1258', text: new TextDecoder('windows-1258').decode(bytes) },
    { encoding: 'viscii', text: decodeViscii(printed) },
    ...fontCandidates(printed),
  ];
  const lossy = new TextDecoder().decode(bytes);
  const replaced = count(lossy, /\uFFFD/g);
  const legacy = bestLegacy(candidates, 0);
  const damaged = decoded(lossy, 'utf8', [warn('bytes-replaced', { count: replaced })]);
  if (legacy !== null && legacy.confidence >= damaged.confidence) return legacy;
  if (replaced <= lossy.length * mostReplaced) return damaged;
  const latin = decoded(new TextDecoder('windows-1252').decode(bytes), 'cp1258');
  return latin;
}

function assertText({ text }: DecodedText): void {
  const controls = count(text, /(?!\s)[\p{Cc}\uFFFD\uFFFF]/gu);
  if (controls > text.length * mostControls + 2) throw new ReaderError('not-text');
}

/**
 * Text of any encoding that Vietnamese offices used: Unicode in all its forms, windows-1258, VISCII, and the fonts of TCVN3
 * and VNI, told apart by how many of its words are possible syllables.
 *
 * @throws ReaderError where the bytes hold no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  const unicode = marked === null ? strictUtf8(bytes) : null;
  const read = marked ?? (unicode === null ? readBytes(bytes) : readUtf8(unicode));
  assertText(read);
  return read;
}
