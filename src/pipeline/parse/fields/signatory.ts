import type { Entry } from '../../../schemas/entry.ts';
import type { Plan, Statement } from '../../tree.ts';
import { type Cue, matchCue } from '../cue.ts';
import {
  capacityCue,
  positionCue,
  rankCue,
  softPositionCue,
  unionCue,
  witnessCue,
} from '../profiles/signature.table.ts';
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

const nobody: Signatory = { capacity: null, onBehalfOf: null, position: null, rank: null, name: null };

/**
 * Who signs: capacity, body or office signed for, own office, rank and name. Of "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH" the
 * body is the first and the capacity the last, for it is the signatory's own. Of several signatures the first counts
 * that does not merely confirm the document, nor is that of the union beside another issuer.
 */
export function readSignatory(tree: Plan, raw: string, issuer = ''): Signatory | null {
  const blocks = signatures(statementsIn(tree, 'signature'), raw);
  const without = (cue: Cue) =>
    blocks.filter((block) => !block.some(({ block: { text } }) => matchCue(cue, text) !== null));
  const own = without(witnessCue);
  const [first] =
    matchCue(unionCue, issuer) === null ? own.filter((block) => without(unionCue).includes(block)) : [];
  const signatory = (first ?? own[0] ?? blocks[0] ?? []).reduce(addTo, nobody);
  return Object.values(signatory).every((value) => value === null) ? null : signatory;
}

const isName = ({ role }: Statement): boolean => role === 'signerName' || role === 'signerRankAndName';
const isSigning = ({ role }: Statement): boolean => role === 'signingAuthority' || role === 'signerPosition';

/** What a statement adds to a signature; of two alike on one line each belongs to a signature of its own. */
function partOf({ role, block: { text } }: Statement): string {
  if (role === 'signerName' || role === 'signerRankAndName') return 'name';
  return matchCue(capacityCue, text)?.[0].charAt(0).toUpperCase() ?? role;
}

/** Blanks from which two statements of a line stand in columns of their own. */
const columnGap = 3;

/**
 * Characters between two statements of a line, tags of a page of the web and marks of emphasis left out; a tab and a bar
 * part columns by themselves.
 */
function gapBetween(raw: string, end: number, start: number): number {
  const gap = raw.slice(end, start).replace(/<[^<>]*>|[*_]/g, '');
  return /[\t|]/.test(gap) ? columnGap : gap.length;
}

const lineStartOf = ({ position }: Statement): number =>
  (position?.start.offset ?? 0) - (position?.start.column ?? 1) + 1;

/** Where the middle of a statement stands on its line, in characters from the left. */
const middleOf = (statement: Statement): number =>
  ((statement.block.offsets[0] ?? 0) + (statement.block.offsets.at(-1) ?? 0)) / 2 - lineStartOf(statement);

/** The column of a statement by the tabs and bars before it on its line; null where blanks alone set it in. */
function columnOf(statement: Statement, raw: string): number | null {
  const before = raw.slice(lineStartOf(statement), statement.block.offsets[0]).replace(/^\s*\|/, '|');
  if (/^ {3}/.test(before)) return null;
  return before.replace(/^\|/, '').match(/[\t|]/g)?.length ?? 0;
}

/**
 * The statements of each signature. Those below each other part where an office follows a name; of those beside each
 * other, what stands alone on its line belongs to the nearest.
 */
function signatures(statements: readonly Statement[], raw: string): Statement[][] {
  const blocks: Statement[][] = [];
  let first = 0;
  let beside = 0;
  let line: number | undefined;
  let end = 0;
  let parts = new Set<string>();
  for (const statement of statements.filter((each) => isName(each) || isSigning(each))) {
    const [number] = statement.block.lines;
    const part = partOf(statement);
    if (number !== line) {
      beside = 0;
      parts = new Set();
    } else if (parts.has(part) || gapBetween(raw, end, statement.block.offsets[0] ?? 0) >= columnGap) {
      beside += 1;
      parts = new Set();
    }
    line = number;
    end = statement.block.offsets.at(-1) ?? 0;
    parts.add(part);
    const row = blocks.slice(first);
    const isNext =
      beside === 0 && isSigning(statement) && row.length > 0 && row.every((block) => block.some(isName));
    if (isNext) first = blocks.length;
    const block =
      beside === 0 && row.length > 1 && !isNext ? nearest(row, statement, raw) : blocks[first + beside];
    if (block === undefined) blocks[first + beside] = [statement];
    else block.push(statement);
  }
  return blocks;
}

/** The signature of a row under which a statement stands: in its column, or where its middle is nearest. */
function nearest(row: readonly Statement[][], statement: Statement, raw: string): Statement[] | undefined {
  const middle = middleOf(statement);
  const column = columnOf(statement, raw);
  const tops = row.map(([top]) => (top === undefined ? null : columnOf(top, raw)));
  const under = column === null || new Set(tops).size < row.length ? -1 : tops.indexOf(column);
  if (under >= 0) return row[under];
  const distance = ([top]: readonly Statement[]): number =>
    top === undefined ? Number.POSITIVE_INFINITY : Math.abs(middleOf(top) - middle);
  return row.toSorted((a, b) => distance(a) - distance(b))[0];
}

function addTo(signatory: Signatory, { role, block: { text } }: Statement): Signatory {
  const capacity = matchCue(capacityCue, text);
  const rank = matchCue(rankCue, text);
  if (capacity !== null) {
    const { capacity: dotted = '', slashed = '' } = capacity.groups ?? {};
    const printed = (dotted + slashed).toUpperCase().replace(/[./\s]/g, '');
    const rest = text.slice(capacity[0].length);
    // Whoever acts in an office holds it: the office is the signatory's own.
    if (printed === 'Q') return { ...signatory, capacity: 'Q.', position: rest };
    return {
      ...signatory,
      capacity: capacities[printed] ?? null,
      onBehalfOf: signatory.capacity === null ? rest : signatory.onBehalfOf,
    };
  }
  if (role === 'signingAuthority') {
    const before = signatory.onBehalfOf;
    return { ...signatory, onBehalfOf: before === null ? text : `${before} ${text}` };
  }
  if (role === 'signerPosition') {
    if (signatory.position === null) return { ...signatory, position: text };
    const goesOn = matchCue(positionCue, text) === null && matchCue(softPositionCue, text) === null;
    return goesOn ? { ...signatory, position: `${signatory.position} ${text}` } : signatory;
  }
  if (rank !== null)
    return { ...signatory, rank: rank.groups?.['rank']?.trim() ?? null, name: text.slice(rank[0].length) };
  return role === 'signerName' ? { ...signatory, name: text } : signatory;
}
