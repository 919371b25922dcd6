import { foldUnit } from '../fold.ts';

/**
 * Characters that signs are told by: letters without case and marks, "0" for any digit, " " for any blank, the common marks
 * of punctuation. All other characters are of one class.
 */
const members = ' 0abcdefghijklmnopqrstuvwxyz/-.,;:()"“”\'‘’%&[]+*=!?…_|@#–<>$^~`{}';

/** Room for all classes: a class fits into six bits. */
export const classBits = 6;

/** The edges of a text, as if a character of its own stood there. */
export const edgeClasses = { start: 62, end: 63 } as const;

const numbers = new Map([...members].map((member, index) => [member, index + 1]));
const other = 0;
const blank = /\s/;

const classOf = (code: number): number => {
  if (blank.test(String.fromCharCode(code))) return numbers.get(' ') ?? other;
  const folded = String.fromCharCode(foldUnit(code));
  const capital = folded.toUpperCase();
  const read = capital.length === 1 ? String.fromCharCode(foldUnit(capital.charCodeAt(0))) : folded;
  return numbers.get(/\d/.test(read) ? '0' : read) ?? other;
};

/** Units beyond are of no alphabet that a plan is written in. */
const tabled = 0x3000;
const classes = Uint8Array.from({ length: tabled }, (_, code) => classOf(code));

/**
 * Class of a UTF-16 unit. A unit and its folded form are of one class, and so are two units that a pattern without
 * regard to case takes for each other.
 */
export const letterClass = (code: number): number => classes[code] ?? classOf(code);
