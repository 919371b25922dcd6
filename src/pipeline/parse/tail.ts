import type { StatementRole } from '../tree.ts';
import { matchCue } from './cue.ts';
import { signs } from './find-tail.ts';
import { letterheadRoles } from './letterhead-roles.ts';
import { isItem } from './marker.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  appendixCue,
  archiveCue,
  capacityCue,
  personCue,
  rankCue,
  recipientsCue,
  recipientsSubheadingCue,
  signedCue,
} from './profiles/signature.table.ts';
import type { Zoned } from './zoned.ts';

type State = 'recipients' | 'signature' | 'appendix';

/** Role of a line of the block of signature; null where its wording shows none. */
function signatureRole(text: string): StatementRole | null {
  if (matchCue(capacityCue, text) !== null) return 'signingAuthority';
  if (matchCue(rankCue, text) !== null) return 'signerRankAndName';
  if (matchCue(signedCue, text) !== null) return 'text';
  if (matchCue(personCue, text) !== null) return 'signerName';
  if (/\p{Ll}/u.test(text)) return null;
  return 'signerPosition';
}

/** Places recipients, signature and annexes of the end of a document. */
export function readTail(paragraphs: readonly Paragraph[]): Zoned[] {
  const zoned: Zoned[] = [];
  let state: State = 'signature';
  let archived = false;
  let named = false;
  for (const paragraph of paragraphs) {
    const text = paragraph.lines[0]?.text ?? '';
    const put = (zone: Zoned['zone'], role: Zoned['role']): void => {
      zoned.push({ zone, role, paragraph });
    };
    if (state === 'appendix') {
      put('appendix', null);
      continue;
    }
    if (paragraph.headCue === 'pageFurniture' || paragraph.headCue === 'digitalSignature') {
      put('signature', letterheadRoles(paragraph));
    } else if (matchCue(recipientsCue, text) !== null) {
      state = 'recipients';
      put('recipients', 'recipientsHeading');
    } else if ((named || archived) && matchCue(appendixCue, text) !== null) {
      state = 'appendix';
      put('appendix', null);
    } else if (signs(paragraph.lines[0])) {
      state = 'signature';
      put('signature', matchCue(capacityCue, text) === null ? 'signerPosition' : 'signingAuthority');
    } else if (state === 'recipients' && matchCue(recipientsSubheadingCue, text) !== null) {
      put('recipients', 'recipientsHeading');
    } else if (state === 'recipients' && isRecipient(paragraph, archived)) {
      archived ||= matchCue(archiveCue, text) !== null;
      put('recipients', 'recipient');
    } else {
      const role = signatureRole(text);
      if (role === null) put('unknown', null);
      else {
        state = 'signature';
        named ||= role === 'signerName' || role === 'signerRankAndName';
        put('signature', role);
      }
    }
  }
  return settleAuthority(zoned);
}

const isRecipient = ({ markers, block }: Paragraph, archived: boolean): boolean =>
  markers.some(({ kind }) => isItem(kind)) || (!archived && /\p{Ll}/u.test(block.text));

/** Capitals that stand right under an office, without a blank line, name the body that it heads. */
function settleAuthority(zoned: readonly Zoned[]): Zoned[] {
  const positions = zoned.filter(({ role }) => role === 'signerPosition');
  return zoned.map((item, index) => {
    const next = zoned[index + 1];
    if (item.role !== 'signerPosition' || positions.length < 2) return item;
    const before = zoned[index - 1];
    const pairBelow =
      next?.role === 'signerPosition' &&
      next.paragraph.lines[0]?.adjacent === true &&
      !signs(next.paragraph.lines[0]);
    const pairAbove =
      before?.role === 'signerPosition' &&
      item.paragraph.lines[0]?.adjacent === true &&
      !signs(item.paragraph.lines[0]);
    return pairBelow || pairAbove ? { ...item, role: 'signingAuthority' as const } : item;
  });
}
