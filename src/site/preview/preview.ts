import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { copy } from '../copy.ts';
import { wrapWords } from './wrap-words.ts';

/** What a preview picture says: a line on top, the name, a line below. */
export interface Preview {
  readonly kind: string;
  readonly name: string;
  readonly foot: string;
}

/** Size that previews of links are shown in, pixels (Open Graph). */
const previewSize = { width: 1200, height: 630 } as const;

const margin = 72;
const measure = previewSize.width - 2 * margin;

/** The light colours of `styles/tokens.css`. */
const paper = '#faf6ee';
const ink = '#201a14';
const softInk = '#5c5146';
const rubric = '#8f2318';

const folder = join(process.cwd(), 'src/styles/fonts');
const fonts = { Serif: 'serif-600.woff2', Sans: 'sans-600.woff2' } as const;

let isReady = false;

const readyFonts = (): void => {
  if (isReady) return;
  for (const [family, file] of Object.entries(fonts))
    if (GlobalFonts.registerFromPath(join(folder, file), family) === null)
      throw new Error(
        `Unexpected font file ${file}, expected one that can be read; write it again with npm run fonts`,
      );
  isReady = true;
};

const serifAt = (size: number): string => `600 ${size}px Serif`;
const sansAt = (size: number): string => `600 ${size}px Sans`;

/** Sizes of the name, the largest first; the last is cut where it does not fit either. */
const nameSizes = [60, 52, 44, 38] as const;
const tallestName = 330;

const setName = (context: SKRSContext2D, name: string): { lines: string[]; size: number } => {
  const widthOf = (text: string): number => context.measureText(text).width;
  for (const size of nameSizes) {
    context.font = serifAt(size);
    const lines = wrapWords(name, measure, widthOf);
    if (lines.length * size * 1.3 <= tallestName) return { lines, size };
  }
  const size = nameSizes.at(-1) ?? 38;
  const room = Math.floor(tallestName / (size * 1.3));
  const lines = wrapWords(name, measure, widthOf);
  return { lines: [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''}…`], size };
};

/**
 * Draws the picture that messengers and networks show beside a link.
 *
 * @returns the bytes of a PNG of 1200 by 630 pixels
 * @throws Error where a font cannot be read
 */
export const drawPreview = ({ kind, name, foot }: Preview): Uint8Array => {
  readyFonts();
  const canvas = createCanvas(previewSize.width, previewSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, previewSize.width, previewSize.height);
  context.fillStyle = ink;
  context.fillRect(margin, margin, measure, 6);
  context.textBaseline = 'alphabetic';
  context.fillStyle = rubric;
  context.font = sansAt(26);
  context.fillText(kind.toLocaleUpperCase('vi'), margin, margin + 62);
  const { lines, size } = setName(context, name);
  context.fillStyle = ink;
  lines.forEach((line, index) => {
    context.fillText(line, margin, margin + 84 + size * 1.3 * (index + 0.85));
  });
  context.fillStyle = softInk;
  context.font = sansAt(26);
  const [footLine = ''] = wrapWords(foot, measure, (text) => context.measureText(text).width);
  context.fillText(footLine, margin, previewSize.height - margin - 44);
  context.fillStyle = ink;
  context.font = serifAt(30);
  context.fillText(copy.frame.siteName, margin, previewSize.height - margin);
  const end = margin + context.measureText(copy.frame.siteName).width + 8;
  context.fillStyle = rubric;
  context.fillText(copy.frame.endMark, end, previewSize.height - margin);
  return canvas.toBuffer('image/png');
};
