import type { Gold } from '../score/gold.ts';
import { type Line, linesOf } from './lines.ts';
import { type Piece, type Range, rewrite } from './rewrite.ts';

/** A text on its way through the damages, with everything whose place must be known. */
export interface Draft {
  readonly text: string;
  /** Places of the gold's records; null once a record is lost. */
  readonly marks: readonly (Range | null)[];
  /** The line that says what kind of document this is: the letterhead stands above it. */
  readonly title: Range | null;
  /** Lines of divisions that hold no other division: those that may get lost. */
  readonly leaves: readonly Range[];
  /** Lines of the body, in which pages may end. */
  readonly body: readonly Range[];
  /** Lines of the recipients and of the signature, where they stand one below the other. */
  readonly recipients: readonly Range[];
  readonly signature: readonly Range[];
}

/** The draft after a damage; what the damage took away is gone from it. */
export function carry(draft: Draft, pieces: readonly Piece[]): Draft {
  const { text, move } = rewrite(draft.text, pieces);
  const moveAll = (ranges: readonly Range[]): Range[] => ranges.flatMap((range) => move(range) ?? []);
  return {
    text,
    marks: draft.marks.map((mark) => (mark === null ? null : move(mark))),
    title: draft.title === null ? null : move(draft.title),
    leaves: moveAll(draft.leaves),
    body: moveAll(draft.body),
    recipients: moveAll(draft.recipients),
    signature: moveAll(draft.signature),
  };
}

/** Lines from the label of the recipients to the last of them: as many as there are recipients. */
const recipientLines = (lines: readonly Line[], gold: Gold): Line[] => {
  const { line, value } = gold.metadata.recipients;
  if (line === null) return [];
  const printed = lines.filter(({ isBlank, number }) => !isBlank && number >= line);
  return printed.slice(0, value.length + (printed[0]?.text.trim().endsWith(':') ? 1 : 0));
};

/** Lines from the capacity in which somebody signs to the name. */
const signatureLines = (lines: readonly Line[], { metadata }: Gold): Line[] => {
  const { capacity, onBehalfOf, position, name } = metadata;
  const numbers = [capacity, onBehalfOf, position, name].flatMap(({ line }) => line ?? []);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return lines.filter(({ isBlank, number }) => !isBlank && number >= first && number <= last);
};

/** The draft of an undamaged text. Without gold nothing is known of its parts, and damages to these do not happen. */
export function draftOf(text: string, gold: Gold | null, marks: readonly Range[]): Draft {
  if (gold === null) {
    return { text, marks, title: null, leaves: [], body: [], recipients: [], signature: [] };
  }
  const lines = linesOf(text);
  const parents = new Set(gold.outline.map(({ parent }) => parent));
  const starts = new Set(gold.outline.map(({ line }) => line));
  const leaves = new Set(
    gold.outline
      .filter(({ path, line, endLine }) => !parents.has(path) && line === endLine)
      .map(({ line }) => line),
  );
  const titleLine = gold.metadata.documentType.line;
  const recipients = recipientLines(lines, gold);
  const signature = signatureLines(lines, gold);
  const isApart = recipients.every((one) => signature.every((other) => one.number !== other.number));
  return {
    text,
    marks,
    title: lines.find(({ number }) => number === titleLine) ?? null,
    leaves: lines.filter(({ number, isBlank }) => leaves.has(number) && !isBlank),
    body: lines.filter(({ number }) => starts.has(number)),
    recipients: isApart ? recipients : [],
    signature: isApart ? signature : [],
  };
}
