import type { ClauseLine } from '../../src/schemas/clause-line.ts';
import type { Name } from '../../src/search/name.ts';
import { pageAddress } from '../../src/search/page-address.ts';
import type { RecordPart, SearchRecord } from '../../src/search/record.ts';
import { placesAbove } from '../../src/search/records.ts';

/** Sections down to this level are records of their own, as in the published index; what lies deeper is part of its section. */
const sectionDepth = 2;

const unique = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

const opensRecord = ({ level, marker }: ClauseLine): boolean =>
  level === 1 || (level <= sectionDepth && marker !== null);

const partOf = ({ anchor, address, marker, text }: ClauseLine): RecordPart => ({
  anchor,
  address,
  text: marker === null ? text : `${marker} ${text}`,
});

/** A section: its first line and the lines below it. */
const recordOf = (
  first: ClauseLine,
  below: readonly ClauseLine[],
  role: string | null,
  dead: ReadonlySet<string>,
): SearchRecord => {
  const lines = [first, ...below];
  const { plan } = first;
  const instruments = unique(lines.flatMap(({ citations }) => citations.map(({ instrument }) => instrument)));
  const movements = lines.flatMap((line) => line.movements);
  return {
    url: pageAddress.clause(plan.id, first.anchor),
    title: first.heading ?? '',
    plan: plan.subject ?? plan.reference ?? plan.id,
    section: first.address,
    parts: lines.map(partOf),
    filters: {
      kind: 'section',
      level: plan.level,
      place: placesAbove(plan.place),
      placeNow: unique(plan.placeToday.flatMap(placesAbove)),
      ...(plan.year === null ? {} : { year: String(plan.year) }),
      movement: unique(movements.flatMap(({ movement, family }) => [movement, family])),
      instrument: instruments,
      ...(role === null ? {} : { role }),
      ...(instruments.some((id) => dead.has(id)) ? { basis: 'lapsed' } : {}),
    },
    day: plan.issuedOn ?? String(plan.year ?? ''),
  };
};

/**
 * Makes section records of the published clause lines, whose plans stand together and in the order of their texts.
 *
 * @param dead ids of the instruments that are no basis any more
 */
export async function* recordsOfLines(
  lines: AsyncIterable<ClauseLine>,
  dead: ReadonlySet<string>,
): AsyncGenerator<SearchRecord> {
  let open: { readonly first: ClauseLine; readonly below: ClauseLine[] } | null = null;
  let above: string | null = null;
  let role: string | null = null;
  for await (const line of lines) {
    const isOther = open !== null && open.first.plan.id !== line.plan.id;
    if (open !== null && !isOther && !opensRecord(line)) {
      open.below.push(line);
      continue;
    }
    if (open !== null) yield recordOf(open.first, open.below, role, dead);
    if (line.level === 1 || open === null || isOther) above = line.role;
    open = { first: line, below: [] };
    role = line.role ?? above;
  }
  if (open !== null) yield recordOf(open.first, open.below, role, dead);
}

/** Records of what stands beside the plans, found by their names. */
export const recordsOfNames = (names: readonly Name[]): SearchRecord[] =>
  names.flatMap(({ kind, id, name, also, url }): SearchRecord[] => {
    if (kind !== 'instrument' && kind !== 'movement' && kind !== 'place') return [];
    const narrowed = kind === 'place' ? { place: placesAbove(id) } : { [kind]: [id] };
    return [
      {
        url,
        title: name,
        plan: '',
        section: '',
        parts: [{ anchor: '', address: '', text: also.join('. ') }],
        filters: { kind, ...narrowed },
        day: '',
      },
    ];
  });
