import type { InstrumentKind } from '../../schemas/instrument.ts';
import { fold } from '../text/fold.ts';
import { findCue, matchCue } from './cue.ts';
import { documentTypes, otherTitleCue } from './profiles/document-types.table.ts';
import { letterheadCues } from './profiles/letterhead.table.ts';
import { appendixCue, attachmentCue } from './profiles/signature.table.ts';

/** The type of document that a line prints as its title. */
export interface TitleLine {
  readonly kind: InstrumentKind;
  readonly name: string;
  /** Offset in the line of what follows the name on the same line. */
  readonly rest: number;
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');
/** The names without their marks, for texts that were typed so, and without their blanks, for letters that stand apart. */
const types = documentTypes.flatMap(({ name, kind }) =>
  [...new Set([name, fold(name).toUpperCase()])].map((printed) => ({
    name: printed,
    kind,
    bare: unspaced(printed),
  })),
);

/** Longest line that is a type with its subject behind it; a longer one is a text whose line ends were lost. */
const longestTitle = 1200;

/** Longest name of a type, broken by blanks. */
const longestName = 40;

/**
 * Reads a line as the title of a document: the name of a type in capitals, alone or with the subject behind it, also
 * with its letters spaced out; in small letters only where it stands alone. Null for any other line.
 */
export function readTitle(text: string): TitleLine | null {
  const title = titleAtHead(text);
  return title !== null && isStamp(text) ? null : title;
}

/** Whether a line in capitals is the title of a paper that is no instrument: a form, a list, an annex, a pledge. */
export const isOtherTitle = (text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  [otherTitleCue, attachmentCue, appendixCue].some((cue) => matchCue(cue, text) !== null);

/** The stamp of an office that got the paper may begin with the name of a type: "CÔNG VĂN ĐẾN". */
const isStamp = (text: string): boolean => findCue(letterheadCues, text)?.id === 'stamp';

function titleAtHead(text: string): TitleLine | null {
  if (!/^[\p{Lu}\d]/u.test(text)) return null;
  const alone = text.length <= longestName ? unspaced(text).toUpperCase() : null;
  for (const { name, kind, bare } of types) {
    if (alone === bare) return { kind, name, rest: text.length };
    if (
      text.length <= longestTitle &&
      text.startsWith(name) &&
      /^(?:\.?$|[\s:])/.test(text.slice(name.length))
    ) {
      return { kind, name, rest: name.length };
    }
  }
  return null;
}
