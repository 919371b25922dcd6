import type { Abbreviation } from '../../src/schemas/abbreviation.ts';
import type { Entry } from '../../src/schemas/entry.ts';
import { cleanWording, isSameDate, isSameWording, type Wording } from './equivalence.ts';
import { share } from './figures.ts';
import { type GoldMetadata, goldMetadata } from './gold.ts';
import { quote, type Remark, remarkAt, type Score } from './score.ts';
import { Tally } from './tally.ts';

interface Compared {
  readonly wanted: unknown;
  readonly read: unknown;
  readonly isRight: boolean;
}

/** What must be read as it is meant: a figure that was taken for a letter is no number. */
const exact = (wanted: string | null, read: string | null): Compared => ({
  wanted,
  read,
  isRight: isSameWording(wanted, read),
});

/** Every field beside its gold. A field on which the paper is silent is right only where it was read as null. */
const compare = (
  gold: GoldMetadata,
  entry: Entry,
  abbreviations: readonly Abbreviation[],
  { isSameText, isSameList, isSameName }: Wording,
): Record<keyof GoldMetadata, Compared> => {
  const { signatory, issuer } = entry;
  const worded = (wanted: string | null, read: string | null): Compared => ({
    wanted,
    read,
    isRight: isSameText(wanted, read),
  });
  return {
    documentType: exact(gold.documentType.value, entry.documentType),
    number: exact(gold.number.value, entry.number),
    symbol: exact(gold.symbol.value, entry.symbol),
    subject: worded(gold.subject.value, entry.subject),
    issuer: {
      wanted: gold.issuer.value,
      read: issuer?.name ?? null,
      isRight: isSameName(gold.issuer.value ?? '', issuer?.name ?? '', abbreviations),
    },
    level: exact(gold.level.value, issuer?.level ?? null),
    place: worded(gold.place.value, entry.place),
    issuedOn: {
      wanted: gold.issuedOn.value,
      read: entry.issuedOn,
      isRight: isSameDate(gold.issuedOn.value, entry.issuedOn),
    },
    capacity: exact(gold.capacity.value, signatory?.capacity ?? null),
    onBehalfOf: worded(gold.onBehalfOf.value, signatory?.onBehalfOf ?? null),
    position: worded(gold.position.value, signatory?.position ?? null),
    rank: worded(gold.rank.value, signatory?.rank ?? null),
    name: worded(gold.name.value, signatory?.name ?? null),
    recipients: {
      wanted: gold.recipients.value,
      read: entry.recipients,
      isRight: isSameList(gold.recipients.value, entry.recipients),
    },
  };
};

/** Scores what the paper prints of itself, all fields together and field by field. */
export function scoreMetadata(
  gold: GoldMetadata,
  entry: Entry,
  abbreviations: readonly Abbreviation[],
  wording: Wording = cleanWording,
): Score {
  const tally = new Tally();
  const remarks: Remark[] = [];
  const compared = compare(gold, entry, abbreviations, wording);
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
