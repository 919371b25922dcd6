import { SaxesParser } from 'saxes';
import { assertWithin, ReaderError } from '../reader-error.ts';
import { prefixOf } from './namespaces.table.ts';

/** Attributes by their canonical names: "w:val". */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part, in its order. Names carry canonical prefixes: "w:p", "mc:Fallback". */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const pieceSize = 65_536;

/** Encoding by byte-order mark; XML without one is UTF-8. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/**
 * Reads an XML part piece by piece, without building a tree.
 *
 * @throws ReaderError where it is not well-formed, declares a DOCTYPE, or passes the limits of depth and number
 */
export function parseXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  let nodes = 0;
  let depth = 0;
  parser.on('error', () => {
    throw new ReaderError('damaged');
  });
  parser.on('doctype', () => {
    throw new ReaderError('doctype');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    nodes += 1;
    depth += 1;
    assertWithin('xmlNodes', nodes);
    assertWithin('xmlDepth', depth);
    const named: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      named[`${prefixOf(attribute.uri)}${attribute.local}`] = attribute.value;
    }
    listener.open(`${prefixOf(uri)}${local}`, named);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    listener.close(`${prefixOf(uri)}${local}`);
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += pieceSize) {
    parser.write(decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}
