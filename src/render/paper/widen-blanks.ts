import { blanks } from './blanks.table.ts';

/** A number or place-and-date line with room to write where the paper leaves a blank; nothing is filled in. */
export const widenBlanks = (line: string): string =>
  blanks.reduce((text, { pattern, room }) => text.replace(pattern, '\u00a0'.repeat(room)), line);
