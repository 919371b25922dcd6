import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { isRuleId, rules } from '../../pipeline/diagnostics/rules.table.ts';
import type { MovementMention } from '../../pipeline/mention.ts';
import type { Reading, Repair } from '../../pipeline/reading.ts';
import { movementRules } from '../copy/why/movement-rules.table.ts';
import { statementNames } from '../copy/why/statement-rules.table.ts';
import { copy } from '../copy.ts';
import { routes } from '../routes.ts';
import { shortened } from '../shorten.ts';
import type { LinkedName } from './instrument.ts';
import { addressOf } from './mention.ts';
import { movementTarget } from './movement-target.ts';
import { repairSentence } from './repair-sentence.ts';
import { citationTrace } from './trace-citation.ts';
import { dateMeaning } from './trace-date.ts';
import { roleSentence } from './trace-role.ts';
import type { Traced } from './traced.ts';

/** A candidate that was considered and turned down. */
export interface Rejected extends LinkedName {
  readonly reason: string;
}

/** One label, link or repair of a plan page with its reason. */
export interface TraceItem {
  readonly label: string;
  /** Words as the source prints them; null where the whole clause is meant. */
  readonly printed: string | null;
  /** Where it leads. */
  readonly link: LinkedName | null;
  /** How it was understood, in words. */
  readonly means: string | null;
  readonly why: readonly string[];
  readonly rejected: readonly Rejected[];
  readonly rule: string | null;
  readonly line: LinkedName;
}

/** Everything that is explained of one clause or line. */
export interface TraceSection {
  readonly id: string;
  readonly href: string;
  readonly address: string;
  readonly opening: string;
  readonly items: readonly TraceItem[];
}

const silent = { printed: null, link: null, means: null, why: [], rejected: [], rule: null };

const movementItem = (
  mention: MovementMention,
  catalogue: Catalogue,
): Pick<TraceItem, 'label' | 'link' | 'means' | 'why' | 'rule'> => {
  const { record } = mention;
  const link = movementTarget(mention, catalogue);
  return {
    label: copy.trace.movement,
    link,
    means: link === null ? copy.trace.ungrouped : null,
    why: [
      copy.trace.movementForms[record.form],
      movementRules[record.rule] ?? copy.trace.byRule(record.rule),
    ],
    rule: record.rule,
  };
};

const repairItem = ({
  printed,
  read,
  rule,
}: Repair): Pick<TraceItem, 'label' | 'printed' | 'means' | 'why' | 'rule'> => ({
  label: copy.trace.repair,
  printed: printed.trim() === '' ? null : printed,
  means: read.trim() === '' ? null : copy.trace.readAs(read),
  why: [repairSentence(rule)],
  rule,
});

/** Everything that the page of traces says of one node. */
export const traceSection = (
  { node, fragment, citations, movements, dates, repairs, findings }: Traced,
  reading: Reading,
  catalogue: Catalogue,
): TraceSection => {
  const plan = reading.entry.id;
  const lineLink = (line: number): LinkedName => ({
    href: routes.planSourceLine(plan, line),
    name: copy.plan.line(line),
  });
  const first = lineLink(node.lines[0] ?? 1);
  const role: TraceItem[] =
    node.type === 'division' && node.role !== null
      ? [
          {
            ...silent,
            label: copy.trace.role,
            means: copy.names.role[node.role],
            why: [roleSentence(node)],
            rule: node.roleRule,
            line: first,
          },
        ]
      : [];
  const marker = node.type === 'division' && node.marker !== null ? `${node.marker} ` : '';
  return {
    id: fragment,
    // Running heads and page numbers stand on the raw page alone.
    href:
      node.type === 'statement' && node.role === 'pageFurniture' ? first.href : routes.clause(plan, fragment),
    address:
      node.type === 'division'
        ? addressOf(reading, node.anchor)
        : node.type === 'statement'
          ? statementNames[node.role]
          : copy.plan.rendering.notUnderstood,
    opening: shortened(marker + node.block.text),
    items: [
      ...role,
      ...citations.map((mention) => ({
        ...silent,
        ...citationTrace(mention, reading, catalogue),
        printed: mention.record.text,
        line: lineLink(mention.record.line),
      })),
      ...movements.map((mention) => ({
        ...silent,
        ...movementItem(mention, catalogue),
        printed: mention.record.text,
        line: lineLink(mention.record.line),
      })),
      ...dates.map((date) => ({
        ...silent,
        label: copy.trace.dateKinds[date.kind],
        printed: date.text,
        means: dateMeaning(date),
        why: [
          ...(date.actor === null ? [] : [copy.trace.actor(date.actor)]),
          ...(date.deliverable === null ? [] : [copy.trace.deliverable(date.deliverable)]),
        ],
        line: lineLink(date.line),
      })),
      ...repairs.map((repair) => ({ ...silent, ...repairItem(repair), line: lineLink(repair.line) })),
      ...findings.map((finding) => ({
        ...silent,
        label: copy.trace.notice,
        printed: finding.actual,
        why: [finding.reason, ...(isRuleId(finding.rule) ? [rules[finding.rule].advice] : [])],
        rule: finding.rule,
        line: lineLink(finding.line),
      })),
    ],
  };
};
