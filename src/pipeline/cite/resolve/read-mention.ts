import { isOwnMention, ownDocumentRule } from '../own-document.ts';
import type { Printed } from '../printed.ts';
import { printedReference } from '../reference.ts';
import { resolve } from './resolve.ts';
import type { Resolution } from './sift.ts';
import type { ReadMention, Surroundings } from './surroundings.ts';

/** An annex names the decision that it belongs to: nothing is looked up. */
const ownDocument: Resolution = {
  outcome: 'unresolved',
  instrument: null,
  rule: ownDocumentRule,
  rejected: [],
};

/** What decided for a mention that leans on another one. */
const leaningRules = {
  number: 'antecedent-number',
  shortName: 'short-name',
  kind: 'sole-antecedent',
  any: 'sole-antecedent',
} as const satisfies Record<NonNullable<Printed['leansOn']>, string>;

/**
 * Resolves a mention; null for one that leans on what the document does not name, or not as a single instrument.
 *
 * @param bearer the mention that was given this short name, where the mention is a use of one
 */
export function readMention(
  printed: Printed,
  bearer: ReadMention | null,
  around: Surroundings,
): ReadMention | null {
  if (printed.leansOn === null) {
    const reference = printedReference(printed);
    if (isOwnMention(printed, reference, around.context)) return { printed, found: ownDocument, reference };
    const found = resolve(printed, around);
    return { printed, found, reference: found.instrument?.reference ?? reference };
  }
  const antecedent = bearer ?? (printed.leansOn === 'shortName' ? null : around.before.of(printed));
  if (antecedent === null) return null;
  const { found, reference } = antecedent;
  const { kind } = antecedent.printed;
  return {
    printed: { ...printed, kind },
    found: { ...found, rule: leaningRules[printed.leansOn] },
    reference,
  };
}
