import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import { mistakesIn } from '../../../pipeline/catalogue/movement-mistakes.ts';
import type { DraftFinding } from '../../../pipeline/lint/drafting/draft-finding.ts';
import { referenceRules } from '../../../pipeline/lint/drafting/reference-rules.table.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { copy } from '../../copy.ts';
import { sidecarOf } from '../../sidecar-of.ts';
import { sourceOf } from '../instrument.ts';
import { type MentionView, mentionViews, planCount } from '../mention.ts';
import { familyOf } from './family.ts';

/** A sentence with a mistake, and what is the matter with it. */
export interface MistakeExample {
  readonly mention: MentionView;
  /** Particulars of this place; null where the title says all. */
  readonly detail: string | null;
  readonly source: string | null;
}

/** One kind of mistake in the sentences that name a movement. */
export interface MistakeView {
  readonly title: string;
  readonly advice: string;
  readonly plans: number;
  readonly times: number;
  readonly examples: readonly MistakeExample[];
}

/** Sentences that a page shows of one mistake. */
const mostExamples = 5;

interface Noticed {
  readonly title: string;
  readonly advice: string;
  readonly row: MentionRow;
  readonly detail: string | null;
  readonly source: string | null;
}

const namesAmiss = (catalogue: Catalogue, family: readonly Movement[]): Noticed[] =>
  family.flatMap((member) =>
    mistakesIn(member, catalogue.namedIn.get(member.id) ?? [], catalogue.registry).map(
      ({ fault, row, expected, claim }) => ({
        title: copy.mistakes.faults[fault].title,
        advice: copy.mistakes.faults[fault].advice,
        row,
        detail: expected === null ? null : copy.mistakes.faults[fault].expected(expected),
        source: claim === null ? null : sourceOf(claim),
      }),
    ),
  );

/** Rules on references that tell of a gap in the catalogue, not of a mistake in the plan. */
const notTheirs: ReadonlySet<string> = new Set(['unknown-basis', 'followed-basis', 'later-mention']);

const isReferenceRule = (rule: string): rule is keyof typeof referenceRules =>
  Object.hasOwn(referenceRules, rule) && !notTheirs.has(rule);

/** Findings on instruments that are cited in the same sentence. */
const citationsAmiss = (
  rows: readonly MentionRow[],
  findingsOf: (plan: string) => readonly DraftFinding[],
): Noticed[] =>
  rows.flatMap((row) =>
    findingsOf(row.plan).flatMap(({ line, rule, quoted, reason }): Noticed[] => {
      const isNear = line === row.line && quoted !== '' && (row.before + row.after).includes(quoted);
      if (!isNear || !isReferenceRule(rule)) return [];
      const { advice } = referenceRules[rule];
      return [{ title: copy.mistakes.citation, advice, row, detail: reason, source: null }];
    }),
  );

const viewOf = (catalogue: Catalogue, own: readonly Noticed[]): MistakeView[] => {
  const [first] = own;
  if (first === undefined) return [];
  return [
    {
      title: first.title,
      advice: first.advice,
      plans: planCount(own.map(({ row }) => row)),
      times: own.length,
      examples: own
        .slice(0, mostExamples)
        .flatMap(({ row, detail, source }) =>
          mentionViews(catalogue, sidecarOf, [row]).map((mention) => ({ mention, detail, source })),
        ),
    },
  ];
};

/**
 * Mistakes in the sentences that name a family, those of most plans first.
 *
 * @param rows all of these sentences
 * @param findingsOf what the rules on references notice in a plan
 */
export const movementMistakes = (
  catalogue: Catalogue,
  movement: Movement,
  rows: readonly MentionRow[],
  findingsOf: (plan: string) => readonly DraftFinding[],
): MistakeView[] => {
  const noticed = [
    ...namesAmiss(catalogue, familyOf(movement, catalogue.registry.movements)),
    ...citationsAmiss(rows, findingsOf),
  ];
  return [...Map.groupBy(noticed, ({ title, advice }) => `${title}\n${advice}`).values()]
    .flatMap((own) => viewOf(catalogue, own))
    .sort((a, b) => b.plans - a.plans || b.times - a.times);
};
