import { createCanvas } from '@napi-rs/canvas';
import { themeColors } from '../theme-colors.ts';

/** A picture of the site's mark, by the address that it stands at. */
export interface Icon {
  readonly name: string;
  /** Pixels of a side. */
  readonly size: number;
  /** `maskable`: the mark lies in the inner circle that every system leaves (W3C manifest, 80 per cent of the side). */
  readonly purpose: 'any' | 'maskable';
}

/** Sizes that browsers ask for to install a site; the last is what iOS looks for of itself. */
export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, purpose: 'maskable' },
];

const rubric = '#8f2318';
/** Side of the drawing in `public/icon.svg`, whose measures these are. */
const side = 32;
/** Share of the side that the mark may take where a system cuts the picture to a shape. */
const maskableScale = 0.66;

/**
 * Draws the mark that closes every administrative text, as in `public/icon.svg`.
 *
 * @returns the bytes of a PNG
 */
export const drawIcon = ({ size, purpose }: Icon): Uint8Array => {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.fillStyle = themeColors.light;
  context.fillRect(0, 0, size, size);
  const scale = (size / side) * (purpose === 'maskable' ? maskableScale : 1);
  context.translate(size / 2, size / 2);
  context.scale(scale, scale);
  context.translate(-side / 2, -side / 2);
  context.fillStyle = rubric;
  for (const x of [6.5, 25.5]) {
    context.beginPath();
    context.arc(x, 24, 2.6, 0, 2 * Math.PI);
    context.fill();
  }
  context.beginPath();
  context.moveTo(18.2, 5);
  context.lineTo(21.8, 5);
  context.lineTo(13.8, 27);
  context.lineTo(10.2, 27);
  context.closePath();
  context.fill();
  return canvas.toBuffer('image/png');
};
