import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import type { Entry } from '../../src/schemas/entry.ts';
import { areSameWording, isSameDate, isSameName, isSameWording } from './equivalence.ts';
import { share } from './figures.ts';
import { type GoldMetadata, goldMetadata } from './gold.ts';
import { quote, type Remark, remarkAt, type Score } from './score.ts';
import { Tally } from './tally.ts';

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
    recipients: {
      wanted: gold.recipients.value,
      read: entry.recipients,
      isRight: areSameWording(gold.recipients.value, entry.recipients),
    },
  };
};

/** Scores what the paper prints of itself, all fields together and field by field. */
export function scoreMetadata(
  gold: GoldMetadata,
  entry: Entry,
  abbreviations: readonly Abbreviation[],
): Score {
  const tally = new Tally();
  const remarks: Remark[] = [];
  const compared = compare(gold, entry, abbreviations);
  for (const field of goldMetadata.keyof().options) {
    const { wanted, read, isRight } = compared[field];
    const className = `metadata ${field}`;
    for (const name of ['metadata', className]) tally.add(name, share(isRight ? 1 : 0, 1));
    if (isRight) continue;
    const place = { line: gold[field].line ?? 1, column: gold[field].column ?? 1 };
    const detail = `is ${quote(JSON.stringify(wanted))}, read as ${quote(JSON.stringify(read))}`;
    remarks.push(remarkAt(entry.source.path, place, 'wrong', className, detail));
  }
  return { figures: tally.figures, remarks };
}
