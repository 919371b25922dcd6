import qrcode from 'qrcode-generator';

/** A QR code as one path over a square grid. */
export interface QrCode {
  /** Side of the square in modules, with the quiet zone of four modules on every side that readers need (ISO/IEC 18004). */
  readonly side: number;
  /** SVG path data of the dark modules, one module being one unit. */
  readonly path: string;
}

const quietZone = 4;

/** Runs of dark modules of one row, as path data. */
const rowPath = (isDark: (column: number) => boolean, row: number, count: number): string => {
  const runs: string[] = [];
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue;
    const start = column;
    while (column + 1 < count && isDark(column + 1)) column += 1;
    const length = column - start + 1;
    runs.push(`M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`);
  }
  return runs.join('');
};

/**
 * The QR code of a text, in the smallest version that holds it, with error correction M: a seventh of it may be soiled.
 *
 * @throws where the text is longer than 2,331 bytes
 */
export const qrCodeOf = (text: string): QrCode => {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    rowPath((column) => code.isDark(row, column), row, count),
  );
  return { side: count + 2 * quietZone, path: rows.join('') };
};
