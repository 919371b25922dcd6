import type { SidecarFacts } from '../../pipeline/catalogue/sidecar/propose-sidecar.ts';
import type { Claim, Confidence } from '../../schemas/claim.ts';
import type { Level } from '../../schemas/identity.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';

/** Facts that a form holds, in its order. */
export const factNames = ['issuer', 'level', 'place', 'year', 'notBefore', 'period'] as const;
export type FactName = (typeof factNames)[number];

/** A fact as it was typed; an empty value leaves the fact out. */
export interface FactFields {
  readonly value: string;
  /** End of a period; empty for every other fact. */
  readonly until: string;
  readonly evidence: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Everything that is typed into the form of one plan. */
export interface SidecarFields {
  readonly id: string;
  readonly facts: Readonly<Record<FactName, FactFields>>;
  readonly origin: string;
}

/** A field that cannot stand as it is: which one, and what it lacks. */
export interface FieldFault {
  readonly field: FactName | 'id' | 'origin';
  readonly part: 'value' | 'evidence' | 'source';
}

const blank: FactFields = { value: '', until: '', evidence: '', source: '', confidence: 'unverified' };

const filled = (
  fact: { readonly evidence: string; readonly claim: Claim } | undefined,
  value: string,
  until = '',
): FactFields =>
  fact === undefined
    ? blank
    : {
        value,
        until,
        evidence: fact.evidence,
        source: fact.claim.source,
        confidence: fact.claim.confidence,
      };

/** The form as it stands first: what is proposed, the rest empty. */
export const fieldsOf = (id: string, proposed: SidecarFacts, origin: string): SidecarFields => {
  const { issuer, level, place, year, notBefore, period } = proposed;
  return {
    id,
    facts: {
      issuer: filled(issuer, issuer?.value ?? ''),
      level: filled(level, level?.value ?? ''),
      place: filled(place, place?.value ?? ''),
      year: filled(year, String(year?.value ?? '')),
      notBefore: filled(notBefore, notBefore?.value ?? ''),
      period: filled(period, period?.value.from ?? '', period?.value.to ?? ''),
    },
    origin,
  };
};

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const placeShape = /^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/;
const yearShape = /^(?:19|20)\d{2}$/;
const partialShape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a date as far as it is known names a month and a day that exist. */
const isPartial = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = partialShape.exec(text) ?? [];
  if (year === undefined) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
};

const isPeriod = ({ value, until }: FactFields): boolean =>
  isPartial(value) && isPartial(until) && value.slice(0, until.length) <= until;

const holds: Readonly<Record<FactName, (fields: FactFields, levels: ReadonlySet<string>) => boolean>> = {
  issuer: () => true,
  level: ({ value }, levels) => levels.has(value),
  place: ({ value }) => placeShape.test(value),
  year: ({ value }) => yearShape.test(value),
  notBefore: ({ value }) => isPartial(value),
  period: isPeriod,
};

const isEmpty = ({ value, until }: FactFields): boolean => value === '' && until === '';

const trimmed = (fields: FactFields): FactFields => ({
  value: fields.value.trim(),
  until: fields.until.trim(),
  evidence: fields.evidence.trim(),
  source: fields.source.trim(),
  confidence: fields.confidence,
});

const faultsOfFact = (field: FactName, fields: FactFields, levels: ReadonlySet<string>): FieldFault[] => {
  if (isEmpty(fields)) return field === 'place' ? [{ field, part: 'value' }] : [];
  return [
    ...(holds[field](fields, levels) ? [] : [{ field, part: 'value' as const }]),
    ...(fields.evidence === '' ? [{ field, part: 'evidence' as const }] : []),
    ...(fields.source === '' ? [{ field, part: 'source' as const }] : []),
  ];
};

type Fact<Value> = { value: Value; evidence: string; claim: Claim };

const factOf = <Value>(
  { evidence, source, confidence }: FactFields,
  value: Value,
  checkedOn: string,
): Fact<Value> => ({ value, evidence, claim: { source, confidence, checkedOn } });

/** What was typed, as a sidecar; where something cannot stand, which fields. */
export interface FieldReading {
  /** Null where there is a fault; the id stands in the fields. */
  readonly sidecar: Sidecar | null;
  readonly faults: readonly FieldFault[];
}

/**
 * Reads the form of one plan. What is accepted here passes the schema of sidecars.
 *
 * @param levels the levels that an issuer may have
 * @param today day on which the person looked, `YYYY-MM-DD`
 */
export const sidecarOf = (
  { id, facts, origin }: SidecarFields,
  levels: readonly Level[],
  today: string,
): FieldReading => {
  const known: ReadonlySet<string> = new Set(levels);
  const typed = {
    issuer: trimmed(facts.issuer),
    level: trimmed(facts.level),
    place: trimmed(facts.place),
    year: trimmed(facts.year),
    notBefore: trimmed(facts.notBefore),
    period: trimmed(facts.period),
  };
  const faults: FieldFault[] = [
    ...(idShape.test(id.trim()) ? [] : [{ field: 'id' as const, part: 'value' as const }]),
    ...factNames.flatMap((name) => faultsOfFact(name, typed[name], known)),
    ...(origin.trim() === '' ? [{ field: 'origin' as const, part: 'value' as const }] : []),
  ];
  if (faults.length > 0) return { sidecar: null, faults };
  const { issuer, level, place, year, notBefore, period } = typed;
  const chosen = levels.find((one) => one === level.value);
  const sidecar: Sidecar = {
    ...(isEmpty(issuer) ? {} : { issuer: factOf(issuer, issuer.value, today) }),
    ...(chosen === undefined ? {} : { level: factOf(level, chosen, today) }),
    place: factOf(place, place.value, today),
    ...(isEmpty(year) ? {} : { year: factOf(year, Number(year.value), today) }),
    ...(isEmpty(notBefore) ? {} : { notBefore: factOf(notBefore, notBefore.value, today) }),
    ...(isEmpty(period) ? {} : { period: factOf(period, { from: period.value, to: period.until }, today) }),
    addedOn: today,
    origin: origin.trim(),
  };
  return { sidecar, faults };
};
