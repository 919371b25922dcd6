import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { ownDocumentRule } from '../../pipeline/cite/own-document.ts';
import type { CitationMention } from '../../pipeline/mention.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { CitationRecord } from '../../schemas/entry.ts';
import { citationRules, rejectionReasons, searchOutcomes } from '../copy/why/citation-rules.table.ts';
import { copy } from '../copy.ts';
import { nameOf, stubNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import type { LinkedName } from './instrument.ts';
import { planStubs } from './plan-stubs.ts';
import { recordsById } from './records-by-id.ts';
import type { Told } from './trace-item.ts';

/** What the ending of a rule's id says of the search; the record says it too. */
const outcomeEnding = /-(?:none|several|alone)$/;

/** Rules that point to an instrument named before, for which nothing was searched. */
const pointing: ReadonlySet<string> = new Set([
  'antecedent',
  'antecedent-number',
  'short-name',
  'sole-antecedent',
  ownDocumentRule,
]);

/** The sentences for the rule of a citation; null for a rule without a sentence. */
export const citationSentences = ({
  rule,
  outcome,
}: Pick<CitationRecord, 'rule' | 'outcome'>): readonly string[] | null => {
  const base = rule.replace(outcomeEnding, '');
  const sentence = citationRules[base];
  if (sentence === undefined) return null;
  return pointing.has(base) ? [sentence] : [sentence, searchOutcomes[outcome]];
};

/** Candidates that are told, one by one; of more only so many, those nearest to the target first. */
const mostRejected = 6;

const targetOf = ({ record }: CitationMention, reading: Reading, catalogue: Catalogue): LinkedName | null => {
  const { instruments } = recordsById(catalogue.registry);
  const instrument = record.instrument === null ? undefined : instruments.get(record.instrument);
  if (instrument !== undefined) return { href: routes.instrument(instrument.id), name: nameOf(instrument) };
  const stub = planStubs(reading, catalogue).get(record);
  return stub === undefined
    ? null
    : {
        href: routes.instrument(stub.id),
        name: copy.instrument.stubTitle(stubNameOf(stub)),
      };
};

/** Why a citation leads where it leads: the rule, how the number was read, what else was considered. */
export const citationTrace = (mention: CitationMention, reading: Reading, catalogue: Catalogue): Told => {
  const { record } = mention;
  const link = targetOf(mention, reading, catalogue);
  const { reference } = record;
  const isReadOtherwise = reference !== null && !record.text.includes(reference);
  const { instruments } = recordsById(catalogue.registry);
  return {
    label: copy.trace.citation,
    printed: record.text,
    link,
    means: link !== null ? null : record.rule === ownDocumentRule ? copy.trace.self : copy.trace.unresolved,
    why: [
      ...(mention.pinpoint === null ? [] : [copy.trace.pinpoint(mention.pinpoint)]),
      ...(isReadOtherwise ? [copy.trace.referenceRead(reference)] : []),
      ...(citationSentences(record) ?? [copy.trace.byRule(record.rule)]),
    ],
    rejected: mention.rejected.slice(-mostRejected).map(({ instrument, reason }) => {
      const known = instruments.get(instrument);
      return {
        href: routes.instrument(instrument),
        name: known === undefined ? instrument : nameOf(known),
        reason: rejectionReasons[reason] ?? copy.trace.otherReason,
      };
    }),
    rule: record.rule,
  };
};
