import type { Role } from '../../schemas/role.ts';
import { type LaunchPartId, launchPartIds, launchParts } from '../clause/launch-parts.table.ts';
import { launchTitle } from '../lint/drafting/launch-cues.table.ts';
import { type ToldPart, toldParts } from '../lint/drafting/told-parts.ts';
import { matchCue } from '../parse/cue.ts';
import { statementsOf } from '../parse/fields/statements.ts';
import type { Reading } from '../reading.ts';
import { type Division, isDivision } from '../tree.ts';
import { dossierRole, dossierWord } from './launch-checks.table.ts';

/** Whether a plan has one of the eight parts of a launch. */
export interface LaunchCheck {
  readonly id: LaunchPartId;
  /** `partly`: the part is named in running text alone, or lacks the third criterion, the second basis, a day. */
  readonly state: 'met' | 'partly' | 'missing';
  /** Fragment of the clause that shows it; null where none does, or where it stands outside the outline. */
  readonly anchor: string | null;
  /** How many criteria or bases there are; null for the other parts. */
  readonly count: number | null;
  /** The words of the plan that set the time or the day; null for the other parts, and where no words do. */
  readonly words: string | null;
}

/** Divisions of a document in the order of the text, each with the role that it plays or stands under. */
const divisionsOf = (reading: Reading): { readonly division: Division; readonly role: Role | null }[] => {
  const found: { division: Division; role: Role | null }[] = [];
  const visit = (division: Division, above: Role | null): void => {
    const role = division.role ?? above;
    found.push({ division, role });
    for (const child of division.children) if (isDivision(child)) visit(child, role);
  };
  for (const zone of reading.tree.children)
    for (const node of zone.children) if (isDivision(node)) visit(node, null);
  return found;
};

type Placed = ReturnType<typeof divisionsOf>[number];

/** Divisions below which there is no other: what a list of criteria is counted by. */
const leavesIn = (division: Division): number => {
  const inner = division.children.filter(isDivision);
  return inner.length === 0
    ? Number(division.heading === null)
    : inner.reduce((sum, child) => sum + leavesIn(child), 0);
};

const absent: Omit<LaunchCheck, 'id'> = { state: 'missing', anchor: null, count: null, words: null };

/** The clauses that are the part. */
const clausesOf = (part: ToldPart, placed: readonly Placed[]): Division[] =>
  placed.map(({ division }) => division).filter(({ role }) => role !== null && part.roles.includes(role));

/** The clause whose words name the part, whatever the clause itself is for. */
const namedBy = (part: ToldPart, placed: readonly Placed[]): Division | null =>
  placed.find(({ division }) => matchCue(part, division.block.text) !== null)?.division ?? null;

/** A part that is there where a clause is for it, and begun where words alone name it. */
const toldOf = (id: LaunchPartId, part: ToldPart, placed: readonly Placed[]): LaunchCheck => {
  const [clause] = clausesOf(part, placed);
  if (clause !== undefined) return { ...absent, id, state: 'met', anchor: clause.anchor };
  const named = namedBy(part, placed);
  return named === null ? { ...absent, id } : { ...absent, id, state: 'partly', anchor: named.anchor };
};

/** How many bases the preamble names: lines of basis, or instruments that its sentence cites. */
const basesOf = ({ tree, entry }: Reading): number =>
  Math.max(statementsOf(tree, 'basis', 'basisAndEnacting').length, entry.legalBasis.length);

const counted = (id: LaunchPartId, count: number, anchor: string | null): LaunchCheck => {
  const isWhole = launchParts.some((part) => part.id === id && count >= part.least);
  return { ...absent, id, count, anchor, state: isWhole ? 'met' : count > 0 ? 'partly' : 'missing' };
};

/** Leaves under the outermost clauses of the part, so that no criterion counts twice. */
const criteriaOf = (clauses: readonly Division[]): number => {
  const seen = new Set<Division>();
  const mark = (division: Division): void => {
    seen.add(division);
    division.children.filter(isDivision).forEach(mark);
  };
  let count = 0;
  for (const clause of clauses) {
    if (seen.has(clause)) continue;
    count += leavesIn(clause);
    mark(clause);
  }
  return count;
};

/** Divisions by the lines of the source that they own. */
const byLine = (divisions: readonly Division[]): ReadonlyMap<number, Division> =>
  new Map(divisions.flatMap((division) => division.lines.map((line) => [line, division] as const)));

/** A start with an end, or quarters: the time of the launch, not one that a sentence mentions. */
const timeOf = ({ entry }: Reading, part: ToldPart, placed: readonly Placed[]): LaunchCheck => {
  const isTold = ({ division, role }: Placed): boolean =>
    (role !== null && part.roles.includes(role)) || matchCue(part, division.block.text) !== null;
  const told = placed.filter(isTold).map(({ division }) => division);
  const clauses = byLine(told);
  const set = entry.dates.filter(
    ({ kind, from, to, line }) =>
      clauses.has(line) && (kind === 'quarter' || (kind === 'period' && from !== null && to !== null)),
  );
  const [first] = set;
  const last = set.findLast(({ kind }) => kind === first?.kind);
  if (first === undefined) {
    const anchor = told[0]?.anchor ?? null;
    return { ...absent, id: 'time', anchor, state: anchor === null ? 'missing' : 'partly' };
  }
  const isSeries = first.kind === 'quarter' && last !== undefined && last.text !== first.text;
  return {
    ...absent,
    id: 'time',
    state: 'met',
    anchor: clauses.get(first.line)?.anchor ?? null,
    words: isSeries ? `${first.text} – ${last.text}` : first.text,
  };
};

/** A deadline in a clause about dossiers; a clause about them without a day, or a day for reports alone, begins the part. */
const dossierOf = ({ entry }: Reading, part: ToldPart, placed: readonly Placed[]): LaunchCheck => {
  const isAbout = ({ division, role }: Placed): boolean =>
    role === dossierRole || matchCue(dossierWord, division.block.text) !== null;
  const about = byLine(placed.filter(isAbout).map(({ division }) => division));
  const due = entry.dates.find(({ kind, line }) => kind === 'deadline' && about.has(line));
  if (due === undefined) {
    const told = toldOf('dossier', part, placed);
    return { ...told, state: told.state === 'missing' ? 'missing' : 'partly' };
  }
  const anchor = about.get(due.line)?.anchor ?? null;
  return { ...absent, id: 'dossier', state: 'met', anchor, words: due.text };
};

const partOf = (id: LaunchPartId): ToldPart | undefined => toldParts.find((part) => part.id === id);

const checkOf = (id: LaunchPartId, reading: Reading, placed: readonly Placed[]): LaunchCheck => {
  if (id === 'name') return { ...absent, id, state: reading.entry.subject === null ? 'missing' : 'met' };
  if (id === 'bases') return counted(id, basesOf(reading), null);
  const part = partOf(id);
  if (part === undefined) return { ...absent, id };
  if (id === 'time') return timeOf(reading, part, placed);
  if (id === 'dossier') return dossierOf(reading, part, placed);
  const told = toldOf(id, part, placed);
  if (id !== 'criteria' || told.state !== 'met') return told;
  return counted(id, criteriaOf(clausesOf(part, placed)), told.anchor);
};

/**
 * The eight parts of a launch in a plan: name, aim, participants, at least three criteria, start and end, day for the
 * dossiers, forms of award, at least two bases. The list is a habit of offices, not a rule of law.
 */
export const launchChecksOf = (reading: Reading): readonly LaunchCheck[] => {
  const placed = divisionsOf(reading);
  return launchPartIds.map((id) => checkOf(id, reading, placed));
};

/** Whether the plan's own title says that it launches a movement or a drive; others need not have the eight parts. */
export const isLaunch = ({ entry }: Reading): boolean =>
  entry.documentType === 'plan' && entry.subject !== null && matchCue(launchTitle, entry.subject) !== null;
