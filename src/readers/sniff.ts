import type { DocumentKind } from './document.ts';
import { ReaderError } from './reader-error.ts';
import { readZip } from './zip/read-zip.ts';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** First bytes of the kinds that have some. */
const magics: readonly { readonly kind: DocumentKind; readonly bytes: readonly number[] }[] = [
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
];

/** Compound files of Microsoft: documents, tables, mails, installers. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const zipMagics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Bytes at the start of a PDF among which its mark has to stand; some programs write a line before it. */
const pdfReach = 1024;

/** The first bytes as Latin-1, or as UTF-16 where they say so, to look for marks of text formats. */
function beginningOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'latin1';
  return new TextDecoder(encoding).decode(bytes.subarray(0, pdfReach));
}

const htmlStart =
  /^(?:\u00EF\u00BB\u00BF|\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,800}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|div|p)\b/i;

function kindOfZip(bytes: Uint8Array): DocumentKind {
  const zip = readZip(bytes);
  const has = (name: string): boolean => zip.names.includes(name);
  if (has('word/document.xml')) return 'docx';
  if (has('content.xml') && has('mimetype')) {
    const type = new TextDecoder().decode(zip.part('mimetype') ?? new Uint8Array());
    if (/opendocument\.text/.test(type)) return 'odt';
  }
  if (has('[Content_Types].xml') && zip.names.some((name) => /(?:^|\/)document\d*\.xml$/.test(name)))
    return 'docx';
  throw new ReaderError('unknown-zip');
}

/** Names in the directory of a compound file stand in UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

function kindOfCompound(bytes: Uint8Array): DocumentKind {
  if (holdsName(bytes, 'WordDocument')) return 'doc';
  throw new ReaderError(holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'unknown-kind');
}

/**
 * What a file is, by its bytes and never by its name. What bears no mark is taken for text; the reader of texts finds out
 * whether it is.
 *
 * @throws ReaderError for an empty file and for archives that hold no document
 */
export function sniff(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw new ReaderError('empty');
  const kind = magics.find((magic) => startsWith(bytes, magic.bytes))?.kind;
  if (kind !== undefined) return kind;
  if (startsWith(bytes, compoundMagic)) return kindOfCompound(bytes);
  if (zipMagics.some((magic) => startsWith(bytes, magic))) return kindOfZip(bytes);
  const beginning = beginningOf(bytes);
  if (beginning.includes('%PDF-')) return 'pdf';
  return htmlStart.test(beginning) ? 'html' : 'text';
}
