import { stringify } from 'yaml';
import type { StubIdentity } from '../pipeline/catalogue/stub.ts';
import type { DocumentContext } from '../pipeline/mention.ts';
import { isoOf } from '../pipeline/text/date.ts';
import { slug } from '../pipeline/text/slug.ts';
import { atLeastTwoDigits } from '../pipeline/text/two-digits.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { partySymbol, toFill } from './intake.table.ts';

/** Lines to copy, and the file of `content/` that they belong into. */
export interface Edit {
  readonly file: string;
  /** Whether the file is to be made, or the lines are to be put into it. */
  readonly isNew: boolean;
  readonly lines: string;
}

const yaml = (value: object): string =>
  stringify(value, { lineWidth: 110, singleQuote: true, version: '1.1' }).trimEnd();

const sidecarFile = (plan: string): string => `plans/${plan}.yaml`;

type FactField = Exclude<keyof Sidecar, 'addedOn' | 'origin' | 'weakWords'>;

/** The fact as a person writes it who has held it against the paper. */
export const factEdit = (
  plan: string,
  field: FactField,
  fact: NonNullable<Sidecar[FactField]>,
  today: string,
): Edit => ({
  file: sidecarFile(plan),
  isNew: false,
  lines: yaml({
    [field]: { ...fact, claim: { source: toFill.source, confidence: 'official', checkedOn: today } },
  }),
});

/** A day before which the plan cannot have been signed, for a person to put right. */
export const notBeforeEdit = (plan: string, today: string): Edit => ({
  file: sidecarFile(plan),
  isNew: false,
  lines: yaml({
    notBefore: {
      value: today,
      evidence: toFill.source,
      claim: { source: toFill.source, confidence: 'unverified', checkedOn: today },
    },
  }),
});

/** Types and levels of places by their depth in a path; the most usual type of each. */
const depths = [
  { type: toFill.province, level: 'province' },
  { type: toFill.district, level: 'district' },
  { type: toFill.commune, level: 'commune' },
] as const;

/** A record of a place that a plan names and the list lacks. */
export const placeEdit = (place: string, today: string): Edit => ({
  file: 'places.yaml',
  isNew: false,
  lines: yaml([
    {
      id: place,
      name: toFill.name,
      ...depths[place.split('/').length - 1],
      claim: { source: toFill.source, confidence: 'unverified', checkedOn: today },
    },
  ]),
});

const isParty = (symbol: string): boolean => partySymbol.test(symbol);

/** A record of an instrument that plans cite and the registry lacks, as far as the citation prints it. */
export const instrumentEdit = (stub: StubIdentity, today: string): Edit => {
  const { id, kind, number, symbol, reference, issuedOn, issuer, title, place } = stub;
  const record: Partial<Instrument> = {
    id,
    kind,
    family: isParty(symbol) ? 'party' : 'state',
    number: atLeastTwoDigits(number),
    symbol,
    ...(issuedOn?.year == null ? {} : { year: issuedOn.year }),
    reference,
    issuedOn: isoOf(issuedOn),
    issuer: issuer ?? toFill.issuer,
    scope: place ?? 'central',
    title: title ?? toFill.title,
    identityClaim: { source: toFill.source, confidence: 'unverified', checkedOn: today },
  };
  return { file: `instruments/${id}.yaml`, isNew: true, lines: yaml(record) };
};

const movementLevels: Readonly<Partial<Record<DocumentContext['level'], Movement['level']>>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  bloc: 'bloc',
  agency: 'agency',
};

/** A record of a movement with the name as the plan prints it. */
export const movementEdit = (name: string, { place, level }: DocumentContext): Edit => {
  const scope = place ?? 'national';
  const record: Partial<Movement> = {
    name,
    kind: 'movement',
    level: scope === 'national' ? 'national' : (movementLevels[level] ?? 'agency'),
    parent: null,
    scope,
  };
  return {
    file: `movements/${slug(name)}.mdx`,
    isNew: true,
    lines: `---\n${yaml(record)}\n---\n\n${toFill.story}`,
  };
};
