import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Finding } from '../../pipeline/diagnostics/finding.ts';
import { isRuleId, rules } from '../../pipeline/diagnostics/rules.table.ts';
import type { MovementMention } from '../../pipeline/mention.ts';
import type { Reading, Repair } from '../../pipeline/reading.ts';
import type { Division, Textual } from '../../pipeline/tree.ts';
import type { DateRecord } from '../../schemas/entry.ts';
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
import { type Told, type TraceItem, traceItem } from './trace-item.ts';
import { roleSentence } from './trace-role.ts';
import type { Traced } from './traced.ts';

/** Everything that is explained of one clause or line. */
export interface TraceSection {
  readonly id: string;
  readonly href: string;
  readonly address: string;
  readonly opening: string;
  readonly items: readonly TraceItem[];
}

const { trace: words } = copy;

const roleTrace = (division: Division): Told[] =>
  division.role === null
    ? []
    : [
        {
          label: words.role,
          means: copy.names.role[division.role],
          why: [roleSentence(division)],
          rule: division.roleRule,
        },
      ];

const movementTrace = (mention: MovementMention, catalogue: Catalogue): Told => {
  const { form, rule, text } = mention.record;
  const link = movementTarget(mention, catalogue);
  return {
    label: words.movement,
    printed: text,
    link,
    means: link === null ? words.ungrouped : null,
    why: [words.movementForms[form], movementRules[rule] ?? words.byRule(rule)],
    rule,
  };
};

const dateTrace = (date: DateRecord): Told => ({
  label: words.dateKinds[date.kind],
  printed: date.text,
  means: dateMeaning(date),
  why: [
    ...(date.actor === null ? [] : [words.actor(date.actor)]),
    ...(date.deliverable === null ? [] : [words.deliverable(date.deliverable)]),
  ],
});

/** A break that was read as a space has no letters to show. */
const repairTrace = ({ printed, read, rule }: Repair): Told => ({
  label: words.repair,
  printed: printed.trim() === '' ? null : printed,
  means: read.trim() === '' ? null : words.readAs(read),
  why: [repairSentence(rule)],
  rule,
});

const noticeTrace = ({ rule, reason, actual, expected }: Finding): Told => ({
  label: words.notice,
  printed: actual,
  means: expected === null ? null : words.expected(expected),
  why: [reason, ...(isRuleId(rule) ? [rules[rule].advice] : [])],
  rule,
});

/** How the page calls a node: its address, or what the line is. */
const nameOfNode = (node: Textual, reading: Reading): string => {
  switch (node.type) {
    case 'division':
      return addressOf(reading, node.anchor);
    case 'statement':
      return statementNames[node.role];
    case 'unknown':
      return copy.plan.rendering.notUnderstood;
  }
};

const openingOf = (node: Textual): string => {
  const marker = node.type === 'division' ? node.marker : null;
  return shortened(marker === null ? node.block.text : `${marker} ${node.block.text}`);
};

/** Running heads and page numbers stand on the raw page alone. */
const isFurniture = (node: Textual): boolean => node.type === 'statement' && node.role === 'pageFurniture';

/** Everything that the page of reasons says of one node. */
export const traceSection = (traced: Traced, reading: Reading, catalogue: Catalogue): TraceSection => {
  const { node, fragment } = traced;
  const plan = reading.entry.id;
  const lineAt = (line: number): LinkedName => ({
    href: routes.planSourceLine(plan, line),
    name: copy.plan.line(line),
  });
  const first = lineAt(node.lines[0] ?? 1);
  return {
    id: fragment,
    href: isFurniture(node) ? first.href : routes.clause(plan, fragment),
    address: nameOfNode(node, reading),
    opening: openingOf(node),
    items: [
      ...(node.type === 'division' ? roleTrace(node) : []).map((told) => traceItem(told, first)),
      ...traced.citations.map((mention) =>
        traceItem(citationTrace(mention, reading, catalogue), lineAt(mention.record.line)),
      ),
      ...traced.movements.map((mention) =>
        traceItem(movementTrace(mention, catalogue), lineAt(mention.record.line)),
      ),
      ...traced.dates.map((date) => traceItem(dateTrace(date), lineAt(date.line))),
      ...traced.repairs.map((repair) => traceItem(repairTrace(repair), lineAt(repair.line))),
      ...traced.findings.map((finding) => traceItem(noticeTrace(finding), lineAt(finding.line))),
    ],
  };
};
