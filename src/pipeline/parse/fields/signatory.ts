import type { Entry } from '../../../schemas/entry.ts';
import type { Line } from '../../text/lines.ts';
import type { Plan } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import { capacityCue, personCue, positionCue, rankCue } from '../profiles/signature.table.ts';
import { statementsIn } from './statements.ts';

export type Signatory = NonNullable<Entry['signatory']>;
type Capacity = NonNullable<Signatory['capacity']>;

const capacities: Readonly<Record<string, Capacity>> = {
  TM: 'TM.',
  KT: 'KT.',
  TL: 'TL.',
  TUQ: 'TUQ.',
  Q: 'Q.',
};

/**
 * Who signs: capacity, body or office signed for, own office, rank and name. Of "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH" the
 * body is the first and the capacity the last, for it is the signatory's own. Where recipients and signature were
 * flattened into one line, the signature is its second column.
 */
export function readSignatory(tree: Plan, lines: readonly Line[]): Signatory | null {
  const texts = [
    ...statementsIn(tree, 'signature').map(({ block }) => block.text),
    ...secondColumns(tree, lines),
  ];
  let signatory: Signatory = { capacity: null, onBehalfOf: null, position: null, rank: null, name: null };
  const authorities = statementsIn(tree, 'signature')
    .filter(({ role, block }) => role === 'signingAuthority' && matchCue(capacityCue, block.text) === null)
    .map(({ block }) => block.text);
  if (authorities.length > 0) signatory = { ...signatory, onBehalfOf: authorities.join(' ') };
  for (const text of texts) {
    if (authorities.includes(text)) continue;
    const capacity = matchCue(capacityCue, text);
    const rank = matchCue(rankCue, text);
    if (capacity !== null) {
      const printed = (capacity.groups?.['capacity'] ?? capacity.groups?.['slashed'] ?? '').replace(
        /[./\s]/g,
        '',
      );
      signatory = {
        ...signatory,
        capacity: capacities[printed] ?? null,
        onBehalfOf: signatory.capacity === null ? text.slice(capacity[0].length) : signatory.onBehalfOf,
      };
    } else if (rank !== null) {
      signatory = { ...signatory, rank: rank.groups?.['rank'] ?? null, name: text.slice(rank[0].length) };
    } else if (signatory.position === null && matchCue(positionCue, text) !== null) {
      signatory = { ...signatory, position: text };
    } else if (matchCue(personCue, text) !== null) {
      signatory = { ...signatory, name: text };
    }
  }
  return Object.values(signatory).every((value) => value === null) ? null : signatory;
}

function secondColumns(tree: Plan, lines: readonly Line[]): string[] {
  const owned = new Set(statementsIn(tree, 'recipients').flatMap(({ lines: numbers }) => numbers));
  return lines
    .filter(({ number }) => owned.has(number))
    .flatMap(({ columns }) => columns.slice(1).map(({ text }) => text));
}
