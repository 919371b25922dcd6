import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import type { PrintedDate } from '../../src/schemas/date.ts';
import type { Entry } from '../../src/schemas/entry.ts';
import { isSameName, isSameWording } from './equivalence.ts';
import { addFigures, type Figures, noFigures, share } from './figures.ts';
import { type GoldMetadata, goldMetadata } from './gold.ts';
import { quote, type Remark, type Score } from './score.ts';

interface Compared {
  readonly wanted: unknown;
  readonly read: unknown;
  readonly isRight: boolean;
}

const wording = (wanted: string | null, read: string | null): Compared => ({
  wanted,
  read,
  isRight: isSameWording(wanted, read),
});

const isSameDate = (one: PrintedDate | null, other: PrintedDate | null): boolean =>
  one?.year === other?.year && one?.month === other?.month && one?.day === other?.day;

/** Every field beside its gold. A field on which the paper is silent is right only where it was read as null. */
const compare = (
  gold: GoldMetadata,
  entry: Entry,
  abbreviations: readonly Abbreviation[],
): Record<keyof GoldMetadata, Compared> => {
  const { signatory, issuer } = entry;
  return {
    documentType: wording(gold.documentType.value, entry.documentType),
    number: wording(gold.number.value, entry.number),
    symbol: wording(gold.symbol.value, entry.symbol),
    subject: wording(gold.subject.value, entry.subject),
    issuer: {
      wanted: gold.issuer.value,
      read: issuer?.name ?? null,
      isRight: isSameName(gold.issuer.value ?? '', issuer?.name ?? '', abbreviations),
    },
    level: wording(gold.level.value, issuer?.level ?? null),
    place: wording(gold.place.value, entry.place),
    issuedOn: {
      wanted: gold.issuedOn.value,
      read: entry.issuedOn,
      isRight: isSameDate(gold.issuedOn.value, entry.issuedOn),
    },
    capacity: wording(gold.capacity.value, signatory?.capacity ?? null),
    onBehalfOf: wording(gold.onBehalfOf.value, signatory?.onBehalfOf ?? null),
    position: wording(gold.position.value, signatory?.position ?? null),
    rank: wording(gold.rank.value, signatory?.rank ?? null),
    name: wording(gold.name.value, signatory?.name ?? null),
    recipients: wording(gold.recipients.value.join('\n'), entry.recipients.join('\n')),
  };
};

/** Scores what the paper prints of itself, all fields together and field by field. */
export function scoreMetadata(
  gold: GoldMetadata,
  entry: Entry,
  abbreviations: readonly Abbreviation[],
): Score {
  const figures = new Map<string, Figures>([['metadata', noFigures]]);
  const remarks: Remark[] = [];
  const compared = compare(gold, entry, abbreviations);
  for (const field of goldMetadata.keyof().options) {
    const { wanted, read, isRight } = compared[field];
    const added = share(isRight ? 1 : 0, 1);
    figures.set('metadata', addFigures(figures.get('metadata') ?? noFigures, added));
    figures.set(`metadata ${field}`, added);
    if (isRight) continue;
    const place = gold[field];
    remarks.push({
      path: entry.source.path,
      line: place.line ?? 1,
      column: place.column ?? 1,
      fault: 'wrong',
      className: `metadata ${field}`,
      detail: `is ${quote(JSON.stringify(wanted))}, read as ${quote(JSON.stringify(read))}`,
    });
  }
  return { figures, remarks };
}
