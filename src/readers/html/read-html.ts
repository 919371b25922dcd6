import { fromHtml } from 'hast-util-from-html';
import type { ReadDocument } from '../document.ts';
import { decodeFonts } from '../layout/decode-fonts.ts';
import { documentOf } from '../layout/document-of.ts';
import { assertWithin, limitError } from '../reader-error.ts';
import { warn } from '../warning.ts';
import { htmlBlocks } from './html-blocks.ts';

const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/** Bytes at the start of a page among which it names its encoding. */
const declaredReach = 2048;

const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1258');
  }
};

/** Text by its byte-order mark, else as UTF-8, else by the encoding that it names. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, declaredReach));
    return decoderOf(declared.exec(beginning)?.[1] ?? 'windows-1258').decode(bytes);
  }
}

/**
 * Reads a page of HTML as text: scripts, styles, links, forms and embedded things are dropped, nothing is loaded. Nothing of
 * its markup leaves this function.
 *
 * @throws ReaderError where it is too large or nested too deeply
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  assertWithin('htmlBytes', bytes.length);
  const text = decode(bytes);
  try {
    const { blocks: printed, legacyFonts, hasScripts } = htmlBlocks(fromHtml(text));
    const { blocks, warnings: decoded } =
      legacyFonts.size > 0
        ? { blocks: printed, warnings: [] }
        : decodeFonts({ blocks: printed, warnings: [] });
    const warnings = [
      ...decoded,
      ...(hasScripts ? [warn('scripts-dropped')] : []),
      ...[...legacyFonts].map(([encoding, font]) => warn('legacy-font', { encoding, font })),
    ];
    return documentOf('html', blocks, { warnings, pages: null });
  } catch (error) {
    if (error instanceof RangeError) throw limitError('xmlDepth');
    throw error;
  }
}
