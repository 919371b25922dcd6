import { lineIndex } from '../../text/position.ts';
import type { DecreeRuleId } from '../decree-rules.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftFinding, DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { type DraftRule, draftRules } from './draft-rules.table.ts';
import { partyDecree, stateFormRules } from './party-document.table.ts';
import { isPartyDocument } from './party-document.ts';

/** A sentence with its blanks filled: "{since}" → values.since; a blank without a value goes. */
const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const order = (a: DraftReport, b: DraftReport): number =>
  a.start - b.start || b.end - a.end || a.rule.localeCompare(b.rule, 'en');

/** Of reports of one rule that lie in each other the outer one; `reports` are in order. */
function withoutRepeats(reports: readonly DraftReport[]): DraftReport[] {
  const reach = new Map<string, number>();
  return reports.filter(({ rule, start, end }) => {
    const until = reach.get(rule);
    if (start === end) return true;
    if (until !== undefined && end <= until) return false;
    reach.set(rule, end);
    return true;
  });
}

/** The rule of form that a finding quotes; the decree on documents of the State binds none of the Party. */
const quotable = (decree: DecreeRuleId | null, isParty: boolean): DecreeRuleId | null =>
  isParty && decree !== partyDecree ? null : decree;

/** Everything that rules notice in a draft, in the order of the source. */
export function applyLints(lints: readonly DraftLint[], draft: DraftDocument): DraftFinding[] {
  const index = lineIndex(draft.raw);
  const isParty = isPartyDocument(draft);
  const reports = lints
    .flatMap((lint) => lint(draft))
    .filter(({ rule }) => !isParty || !stateFormRules.has(rule));
  return withoutRepeats(reports.sort(order)).map((report) => {
    const { start, end, rule } = report;
    const { severity, reason, decree }: DraftRule = draftRules[rule];
    const { actual = null, expected = report.mend?.replacement ?? null } = report;
    return {
      ...index.span(report),
      severity: report.severity ?? severity,
      rule,
      reason: fill(reason, { printed: actual ?? '', replacement: expected ?? '', ...report.values }),
      actual,
      expected,
      start,
      end,
      quoted: draft.raw.slice(start, end),
      decree: quotable(report.decree === undefined ? decree : report.decree, isParty),
      mend: report.mend ?? null,
      instrument: report.instrument ?? null,
      successor: report.successor ?? null,
      claim: report.claim ?? null,
      otherLine: report.otherLine ?? null,
    };
  });
}
