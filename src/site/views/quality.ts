import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { OutlineNode } from '../../schemas/entry.ts';

/** What the reading of one plan found and left. */
export interface QualityRow {
  readonly plan: string;
  readonly divisions: number;
  readonly citations: number;
  readonly resolved: number;
  readonly ambiguous: number;
  readonly unresolved: number;
  readonly movements: number;
  readonly candidates: number;
  readonly repairs: number;
  readonly messages: number;
}

/** How often one rule spoke, and one of its sentences. */
export interface RuleRow {
  readonly rule: string;
  readonly times: number;
  readonly example: string;
  readonly plan: string;
  readonly line: number;
}

const countNodes = (nodes: readonly OutlineNode[]): number =>
  nodes.reduce((sum, node) => sum + 1 + countNodes(node.children), 0);

const rowOf = ({ entry, repairs, findings }: Reading): QualityRow => {
  const outcomes = (outcome: string): number =>
    entry.citations.filter((citation) => citation.outcome === outcome).length;
  return {
    plan: entry.id,
    divisions: countNodes(entry.outline),
    citations: entry.citations.length,
    resolved: outcomes('resolved'),
    ambiguous: outcomes('ambiguous'),
    unresolved: outcomes('unresolved'),
    movements: entry.movements.length,
    candidates: entry.movements.filter(({ family }) => family === null).length,
    repairs: repairs.length,
    messages: findings.length,
  };
};

/** Plans on a page: a row has nine figures, each with a link. */
export const qualityRowsPerPage = 50;

export const qualityRows = (catalogue: Catalogue): QualityRow[] =>
  Array.from(catalogue.readings.values(), rowOf);

/** Rules that spoke, those that spoke most first. */
export const ruleRows = (catalogue: Catalogue): RuleRow[] => {
  const rows = new Map<string, RuleRow>();
  for (const { entry, findings } of catalogue.readings.values()) {
    for (const { rule, reason, line } of findings) {
      const known = rows.get(rule);
      rows.set(
        rule,
        known === undefined
          ? { rule, times: 1, example: reason, plan: entry.id, line }
          : { ...known, times: known.times + 1 },
      );
    }
  }
  return [...rows.values()].sort((a, b) => b.times - a.times || a.rule.localeCompare(b.rule));
};
