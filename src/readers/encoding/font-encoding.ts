import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** What a font's name says of the bytes that are set in it. */
export interface FontEncoding {
  readonly name: 'TCVN3' | 'VNI';
  readonly decode: (text: string) => string;
}

const tcvn3: FontEncoding = { name: 'TCVN3', decode: decodeTcvn3 };
/** Fonts whose name ends in H print small letters as capitals. */
const tcvn3Capitals: FontEncoding = { name: 'TCVN3', decode: (text) => decodeTcvn3(text).toUpperCase() };
const vni: FontEncoding = { name: 'VNI', decode: decodeVni };

/** The encoding that a font stands for; null for fonts with Unicode letters. */
export function fontEncoding(font: string): FontEncoding | null {
  if (/^\.Vn/i.test(font)) return /H$/.test(font) ? tcvn3Capitals : tcvn3;
  return /^VNI[- ]/i.test(font) ? vni : null;
}
