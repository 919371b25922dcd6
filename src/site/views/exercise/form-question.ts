import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import { decreeRules } from '../../../pipeline/lint/decree-rules.table.ts';
import type { DraftFinding } from '../../../pipeline/lint/drafting/draft-finding.ts';
import { referenceRules } from '../../../pipeline/lint/drafting/reference-rules.table.ts';
import type { CitationMention } from '../../../pipeline/mention.ts';
import type { Reading } from '../../../pipeline/reading.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { isUnproven } from '../../claimed.ts';
import { copy } from '../../copy.ts';
import { routes } from '../../routes.ts';
import { shortened } from '../../shorten.ts';
import { sourceOf } from '../instrument.ts';
import { fragmentAt } from '../mention.ts';
import { type Choice, mostOfEach, type Question, questionOf, shuffled } from './question.ts';

/** Longest citation that a choice prints, in UTF-16 code units. */
const longestCitation = 200;

const overlaps = (finding: DraftFinding, { raw }: CitationMention): boolean =>
  finding.start < raw.end && raw.start < finding.end;

const hrefOf = (reading: Reading, line: number): string => {
  const fragment = fragmentAt(reading, line);
  return fragment === null ? routes.plan(reading.entry.id) : routes.clause(reading.entry.id, fragment);
};

/** A citation against a rule of form, with the rule; null where that rule is unproven, or the finding but a question. */
const wrongForm = (reading: Reading, finding: DraftFinding): Choice | null => {
  if (finding.decree === null || finding.severity === 'info' || !Object.hasOwn(referenceRules, finding.rule))
    return null;
  const rule = decreeRules[finding.decree];
  if (isUnproven(rule.claim)) return null;
  return {
    text: shortened(finding.quoted.replace(/\s+/g, ' '), longestCitation),
    isRight: true,
    why: copy.exercise.wrongForm(finding.reason, rule.reference, rule.place),
    href: hrefOf(reading, finding.line),
    source: sourceOf(rule.claim),
  };
};

/** Whether a whole, numbered citation of a known instrument stands alone, so that nothing in it is left to guess. */
const isWhole = ({ record, nestedIn }: CitationMention): boolean =>
  record.type === 'numbered' &&
  record.outcome === 'resolved' &&
  record.issuedOn !== null &&
  record.title !== null &&
  nestedIn === null;

const choicesIn = (reading: Reading, findings: readonly DraftFinding[]): Choice[] => [
  ...findings.flatMap((finding) =>
    reading.citations.some((mention) => overlaps(finding, mention))
      ? (wrongForm(reading, finding) ?? [])
      : [],
  ),
  ...reading.citations
    .filter((mention) => isWhole(mention) && !findings.some((finding) => overlaps(finding, mention)))
    .map(({ record }) => ({
      text: shortened(record.text.replace(/\s+/g, ' '), longestCitation),
      isRight: false,
      why: copy.exercise.rightForm,
      href: hrefOf(reading, record.line),
      source: null,
    })),
];

/** Right and wrong choices from which a question is drawn: to check more plans for them would cost more than they add. */
const enoughOfEach = 2 * mostOfEach;

const isEnough = (choices: readonly Choice[]): boolean =>
  [true, false].every((right) => choices.filter(({ isRight }) => isRight === right).length >= enoughOfEach);

/**
 * "Which citation is against the rules of form?", among those of the plans that name the movement.
 *
 * @param plans ids, those first that are asked first
 * @param findingsOf what the rules of drafting notice in a plan
 */
export const formQuestion = (
  { readings }: Catalogue,
  movement: Movement,
  plans: readonly string[],
  findingsOf: (plan: string) => readonly DraftFinding[],
): Question | null => {
  const choices: Choice[] = [];
  for (const plan of plans) {
    const reading = readings.get(plan);
    if (reading !== undefined) choices.push(...choicesIn(reading, findingsOf(plan)));
    if (isEnough(choices)) break;
  }
  return questionOf(
    movement.id,
    'the-thuc',
    copy.exercise.formTask,
    shuffled(choices, movement.id, ({ text }) => text),
  );
};
