import { stubOf } from '../pipeline/catalogue/stub.ts';
import { ownDocumentRule } from '../pipeline/cite/own-document.ts';
import { isRuleId, rules } from '../pipeline/diagnostics/rules.table.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { Registry } from '../pipeline/registry.ts';
import { slug } from '../pipeline/text/slug.ts';
import { fillSentence } from '../readers/fill-sentence.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { type Edit, factEdit, instrumentEdit, movementEdit, notBeforeEdit, placeEdit } from './edits.ts';
import { type doubtNames, doubtSentences, evidenceLine } from './intake.table.ts';

export type DoubtKind = keyof typeof doubtNames;

/** One thing about a plan that only a person can settle. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Place in the plan's text, 1-based. */
  readonly line: number;
  readonly column: number;
  /** What stands there. */
  readonly text: string;
  /** What to do, as a sentence. */
  readonly advice: string;
  /** Lines to copy into a file of `content/`; null where nothing can be prepared. */
  readonly edit: Edit | null;
}

/** A plan as it is held against the registries. */
export interface DoubtedPlan {
  readonly id: string;
  readonly reading: Reading;
  readonly sidecar: Sidecar | null;
  readonly text: string;
}

const sidecarFacts = ['issuer', 'level', 'place', 'year', 'notBefore', 'period'] as const;

const shown = (value: string | number | { from: string; to: string }): string =>
  typeof value === 'object' ? `${value.from} – ${value.to}` : String(value);

function unconfirmedFacts({ id, sidecar }: DoubtedPlan, today: string): Doubt[] {
  return sidecarFacts.flatMap((field): Doubt[] => {
    const fact = sidecar?.[field];
    if (fact === undefined || fact.claim.confidence !== 'unverified') return [];
    const value = shown(fact.value);
    return [
      {
        kind: 'unconfirmed-fact',
        line: Number(evidenceLine.exec(fact.evidence)?.groups?.['line'] ?? 1),
        column: 1,
        text: `${field}: ${value}`,
        advice: fillSentence(doubtSentences['unconfirmed-fact'], { field, value }),
        edit: factEdit(id, field, fact, today),
      },
    ];
  });
}

function unknownPlace(
  { reading: { context, entry }, sidecar }: DoubtedPlan,
  registry: Registry,
  today: string,
): Doubt[] {
  const { place } = context;
  if (place === null || sidecar?.place !== undefined) return [];
  if (registry.places.some(({ id }) => id === place)) return [];
  const [at] = entry.issuer?.evidence ?? [];
  return [
    {
      kind: 'unknown-place',
      line: at?.line ?? 1,
      column: at?.column ?? 1,
      text: place,
      advice: fillSentence(doubtSentences['unknown-place'], { place }),
      edit: placeEdit(place, today),
    },
  ];
}

function openCitations(
  { reading: { entry, context } }: DoubtedPlan,
  registry: Registry,
  today: string,
): Doubt[] {
  const seen = new Set<string>();
  return entry.citations.flatMap((record): Doubt[] => {
    const { outcome, line, column, text, type, rule } = record;
    if (outcome === 'resolved' || type === 'anaphoric' || rule === ownDocumentRule) return [];
    const stub = stubOf(record, context, registry);
    const key = stub?.id ?? text;
    if (seen.has(key)) return [];
    seen.add(key);
    const kind = outcome === 'ambiguous' ? 'ambiguous-citation' : 'unresolved-citation';
    const edit = stub === null || outcome === 'ambiguous' ? null : instrumentEdit(stub, today);
    return [{ kind, line, column, text, advice: doubtSentences[kind], edit }];
  });
}

function ungroupedMovements({ reading: { entry, context } }: DoubtedPlan): Doubt[] {
  const seen = new Set<string>();
  return entry.movements.flatMap(({ movement, family, form, text, line, column }): Doubt[] => {
    if (movement !== null || family !== null || form === 'anaphora') return [];
    const key = slug(text);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind: 'ungrouped-movement',
        line,
        column,
        text,
        advice: doubtSentences['ungrouped-movement'],
        edit: movementEdit(text, context),
      },
    ];
  });
}

function noticed({ id, reading: { findings }, sidecar }: DoubtedPlan, today: string): Doubt[] {
  return findings.flatMap(({ rule, severity, line, column, actual, reason }): Doubt[] => {
    const text = actual ?? reason;
    if (rule === 'blank-number')
      return [{ kind: 'blank', line, column, text, advice: doubtSentences['blank-number'], edit: null }];
    if (rule === 'blank-day') {
      if (sidecar?.notBefore !== undefined) return [];
      const advice = doubtSentences['blank-day'];
      return [{ kind: 'blank', line, column, text, advice, edit: notBeforeEdit(id, today) }];
    }
    if (severity === 'info' || !isRuleId(rule)) return [];
    const { advice } = rules[rule];
    return [{ kind: 'finding', line, column, text: `${reason} ${actual ?? ''}`.trim(), advice, edit: null }];
  });
}

/** Weak words that still stand where they were read; what a person has corrected is settled. */
function weakWords({ sidecar, text }: DoubtedPlan): Doubt[] {
  if (sidecar?.weakWords === undefined) return [];
  const lines = text.split('\n');
  return sidecar.weakWords.flatMap((word): Doubt[] => {
    const start = word.column - 1;
    if (lines[word.line - 1]?.slice(start, start + word.text.length) !== word.text) return [];
    const { line, column } = word;
    const shownWord = `${word.text} (${word.confidence} %)`;
    return [
      { kind: 'weak-word', line, column, text: shownWord, advice: doubtSentences['weak-word'], edit: null },
    ];
  });
}

/**
 * Everything about a plan that waits for a person, by line.
 *
 * @param today `YYYY-MM-DD`, the day that prepared edits carry
 */
export const doubtsOf = (plan: DoubtedPlan, registry: Registry, today: string): Doubt[] =>
  [
    ...unconfirmedFacts(plan, today),
    ...unknownPlace(plan, registry, today),
    ...openCitations(plan, registry, today),
    ...ungroupedMovements(plan),
    ...noticed(plan, today),
    ...weakWords(plan),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
