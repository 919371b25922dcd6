import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from '../project-root.ts';
import { type Face, features, kept } from './faces.table.ts';

const fonts = join(projectRoot, 'node_modules/@expo-google-fonts');

const text = kept
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
  )
  .join('');

/** A face as a WOFF2 file of the letters that the site keeps; the same bytes each time. */
export const makeFace = ({ from }: Face): Promise<Buffer> =>
  subsetFont(readFileSync(join(fonts, from)), text, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
  });
