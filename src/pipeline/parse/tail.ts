import type { StatementRole } from '../tree.ts';
import { matchCue } from './cue.ts';
import { signs } from './find-tail.ts';
import { letterheadRoles } from './letterhead-roles.ts';
import { isItem } from './marker.ts';
import { joinLines, type Lines, type Paragraph } from './paragraphs.ts';
import { otherTitleCue } from './profiles/document-types.table.ts';
import {
  appendixCue,
  archiveCue,
  attachmentCue,
  capacityCue,
  capitalPersonCue,
  personCue,
  positionCue,
  rankCue,
  recipientNoteCue,
  recipientsCue,
  recipientsSubheadingCue,
  signedCue,
  softPositionCue,
  witnessCue,
} from './profiles/signature.table.ts';
import { footnoteCue } from './profiles/tables.table.ts';
import { readTitle } from './title-line.ts';
import type { Zoned } from './zoned.ts';

/** Role of a line by which someone signs; null where its wording shows none. */
function signatureRole(text: string): StatementRole | null {
  if (matchCue(capacityCue, text) !== null) return 'signingAuthority';
  if (matchCue(rankCue, text) !== null) return 'signerRankAndName';
  if (matchCue(signedCue, text) !== null) return 'text';
  if (matchCue(softPositionCue, text) !== null) return 'signerPosition';
  if (matchCue(personCue, text) !== null || matchCue(capitalPersonCue, text) !== null) return 'signerName';
  if (matchCue(witnessCue, text) !== null) return 'signingAuthority';
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) ? 'signerPosition' : null;
}

/** How far the reading of a tail has come. */
interface Progress {
  /** "Nơi nhận" was read, and nothing since that ends its list. */
  listing: boolean;
  /** The place of keeping was named, with which recipients end. */
  archived: boolean;
  /** An office or a body in whose name someone signs was read. */
  signing: boolean;
  /** Someone's name was read. */
  named: boolean;
}

/** Places recipients, signature and annexes of the end of a document. */
export function readTail(paragraphs: readonly Paragraph[]): Zoned[] {
  const zoned: Zoned[] = [];
  const progress: Progress = { listing: false, archived: false, signing: false, named: false };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (beginsAnnex(paragraph, progress)) {
      const annexes = paragraphs.slice(index);
      zoned.push(...annexes.map((annex): Zoned => ({ zone: 'appendix', role: null, paragraph: annex })));
      break;
    }
    const place = placeOf(paragraph, progress);
    const before = zoned.findLastIndex(({ role }) => role === 'recipient');
    const open = zoned[before];
    if (place.role === 'recipient' && open !== undefined && goesOn(open.paragraph, paragraph)) {
      const lines: Lines = [...open.paragraph.lines, ...paragraph.lines];
      zoned[before] = { ...open, paragraph: { ...open.paragraph, lines, block: joinLines(lines) } };
    } else zoned.push({ ...place, paragraph });
  }
  return settleAuthority(zoned);
}

function placeOf(paragraph: Paragraph, progress: Progress): Omit<Zoned, 'paragraph'> {
  const { text } = paragraph.lines[0];
  if (paragraph.headCue === 'pageFurniture' || paragraph.headCue === 'digitalSignature')
    return { zone: 'signature', role: letterheadRoles(paragraph) };
  if (paragraph.headCue === 'placeDate') return { zone: 'letterhead', role: 'placeDate' };
  if (matchCue(recipientsCue, text) !== null) {
    progress.listing = true;
    return { zone: 'recipients', role: 'recipientsHeading' };
  }
  if (progress.listing && matchCue(recipientsSubheadingCue, text) !== null)
    return { zone: 'recipients', role: 'recipientsHeading' };
  if (progress.listing && paragraph.markers.length === 0 && matchCue(recipientNoteCue, text) !== null)
    return { zone: 'recipients', role: 'text' };
  if (progress.listing && isRecipient(paragraph, progress)) {
    progress.archived ||= matchCue(archiveCue, text) !== null;
    return { zone: 'recipients', role: 'recipient' };
  }
  if (progress.named && matchCue(footnoteCue, text) !== null) return { zone: 'closing', role: 'footnote' };
  const role = signatureRole(text);
  if (role === null) return { zone: 'unknown', role: null };
  progress.signing ||= role === 'signingAuthority' || role === 'signerPosition';
  progress.named ||= role === 'signerName' || role === 'signerRankAndName';
  return { zone: 'signature', role };
}

/** A recipient without a dash goes on with the one before it, which no stop ended, beside whatever stands there. */
const goesOn = (before: Paragraph, { markers }: Paragraph): boolean =>
  markers.length === 0 && before.markers.length > 0 && !/[;.,:]$/.test(before.block.text);

/** Dashes are recipients wherever they stand; lines without one only before the place of keeping and any signature. */
function isRecipient({ markers, block, lines }: Paragraph, { archived, signing }: Progress): boolean {
  if (markers.some(({ kind }) => isItem(kind))) return true;
  if (archived || !/\p{Ll}/u.test(block.text)) return false;
  const { text, shared } = lines[0];
  const isSignature =
    matchCue(capacityCue, text) !== null ||
    matchCue(signedCue, text) !== null ||
    matchCue(rankCue, text) !== null ||
    (matchCue(personCue, text) !== null && shared === true);
  return !isSignature && (!/[^;.,:]$/.test(block.text) || !signing);
}

/** Whether a paragraph opens what is attached: its title says so, or the head of another document begins. */
function beginsAnnex({ lines, headCue }: Paragraph, { archived, named }: Progress): boolean {
  if (!archived && !named) return false;
  const { text } = lines[0];
  return (
    matchCue(appendixCue, text) !== null ||
    matchCue(attachmentCue, text) !== null ||
    matchCue(otherTitleCue, text) !== null ||
    headCue === 'motto' ||
    headCue === 'number' ||
    (readTitle(text) !== null && !/\p{Ll}/u.test(text.slice(0, 8)))
  );
}

/** Whether a line stands right under another, not beside it. */
const isUnder = ({ lines: [upper] }: Paragraph, { lines: [lower] }: Paragraph): boolean =>
  lower.adjacent && lower.number - upper.number === 1;

/** Capitals that stand right under an office, or between a capacity and an office, name the body that it heads. */
function settleAuthority(zoned: readonly Zoned[]): Zoned[] {
  return zoned.map((item, index) => {
    if (item.role !== 'signerPosition') return item;
    const next = zoned[index + 1];
    const before = zoned[index - 1];
    const isOffice = matchCue(positionCue, item.paragraph.lines[0].text) !== null;
    const goesOnBody = !isOffice && before?.role === 'signingAuthority' && next?.role === 'signerPosition';
    const pairBelow =
      next?.role === 'signerPosition' &&
      isUnder(item.paragraph, next.paragraph) &&
      !signs(next.paragraph.lines[0]);
    const pairAbove =
      before?.role === 'signerPosition' &&
      isUnder(before.paragraph, item.paragraph) &&
      !signs(item.paragraph.lines[0]);
    return goesOnBody || pairBelow || pairAbove ? { ...item, role: 'signingAuthority' as const } : item;
  });
}
