/** A face that the site sets text in. */
export interface Face {
  /** Name of its file in `src/styles/fonts`, without the ending. */
  readonly name: string;
  /** Path of the whole font below `node_modules/@expo-google-fonts`. */
  readonly from: string;
}

const serif = 'source-serif-4';
const sans = 'be-vietnam-pro';

/** The faces of the site: documents in Source Serif 4, the interface in Be Vietnam Pro. */
export const faces: readonly Face[] = [
  { name: 'serif-400', from: `${serif}/400Regular/SourceSerif4_400Regular.ttf` },
  { name: 'serif-600', from: `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf` },
  { name: 'serif-400-italic', from: `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf` },
  { name: 'sans-400', from: `${sans}/400Regular/BeVietnamPro_400Regular.ttf` },
  { name: 'sans-600', from: `${sans}/600SemiBold/BeVietnamPro_600SemiBold.ttf` },
];

/**
 * Characters that the faces keep, first and last: what Vietnamese is written with, in composed and in combining letters,
 * with the signs of offices. Others come from the fonts of the reader's machine.
 */
export const kept: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x306],
  [0x309, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2009, 0x2009],
  [0x2010, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x20ab, 0x20ab],
  [0x2190, 0x2190],
  [0x2192, 0x2192],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

/** What a font may do with its letters: pairs, marks above and below, figures of one width. */
export const features: readonly string[] = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum'];
