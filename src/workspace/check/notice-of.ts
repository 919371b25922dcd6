import type { DraftCheck } from '../../pipeline/check-draft.ts';
import type { Finding } from '../../pipeline/diagnostics/finding.ts';
import { isRuleId, rules } from '../../pipeline/diagnostics/rules.table.ts';
import { type DecreeRule, decreeRules } from '../../pipeline/lint/decree-rules.table.ts';
import type { DraftFinding } from '../../pipeline/lint/drafting/draft-finding.ts';
import { draftRules } from '../../pipeline/lint/drafting/draft-rules.table.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { lineIndex } from '../../pipeline/text/position.ts';
import type { Textual } from '../../pipeline/tree.ts';
import { fragmentOf } from '../../render/address.ts';
import type { Claim } from '../../schemas/claim.ts';
import { checkCopy } from '../../site/copy/check-worker.ts';
import { forceLabels } from '../../site/copy/force-labels.ts';
import { confidenceNames } from '../../site/copy/terms.ts';
import { routes } from '../../site/routes.ts';
import { showDay } from '../../site/show-date.ts';
import { recordsById } from '../../site/views/records-by-id.ts';
import type { DraftNotice, RuleSource } from './checked-draft.ts';
import { mendWithNumbers } from './mend-with-numbers.ts';
import { nodeAt, nodesByLine } from './place-notices.ts';
import { topicOf } from './topic-of.ts';

type Placed = Omit<DraftNotice, 'key' | 'fragment'>;

const standingOf = ({ confidence, checkedOn }: Claim): string =>
  `${confidenceNames[confidence]}, ${forceLabels.checked(showDay(checkedOn))}`;

const pageOf = (instrument: string | null, registry: Registry): string | null =>
  instrument !== null && recordsById(registry).instruments.has(instrument)
    ? routes.instrument(instrument)
    : null;

const ruleSource = (
  { instrument, reference, place, quotation, claim }: DecreeRule,
  registry: Registry,
): RuleSource => ({
  place: `${reference}, ${place}`,
  quotation,
  href: pageOf(instrument, registry),
  standing: standingOf(claim),
});

/** What the registry says of a cited instrument: its page, and on whose word. */
const claimSource = (
  claim: Claim,
  { instrument, successor }: DraftFinding,
  registry: Registry,
): RuleSource => ({
  place: claim.source,
  quotation: null,
  href: pageOf(successor ?? instrument, registry),
  standing: standingOf(claim),
});

const draftNotice = (
  finding: DraftFinding,
  text: string,
  registry: Registry,
  node: Textual | null,
): Placed => {
  const { severity, rule, line, column, start, end, reason, decree, claim, otherLine } = finding;
  const { advice, why } = draftRules[rule];
  return {
    severity,
    rule,
    topic: topicOf(rule),
    line,
    column,
    start,
    end,
    words: text.slice(start, end),
    reason: otherLine === null ? reason : `${reason}${checkCopy.otherLine(otherLine)}`,
    advice,
    why,
    sources: [
      ...(claim === null ? [] : [claimSource(claim, finding, registry)]),
      ...(decree === null ? [] : [ruleSource(decreeRules[decree], registry)]),
    ],
    mend: mendWithNumbers(finding, node, text),
  };
};

/** What says of the whole text that it cannot be read, or only in part; the drafting rules take a readable one for granted. */
const ofReading: ReadonlySet<string> = new Set([
  'empty-source',
  'not-readable',
  'too-large',
  'foreign-language',
  'long-line',
]);

const readingNotice = ({ severity, rule, line, column, reason }: Finding, at: number): Placed => ({
  severity,
  rule,
  topic: topicOf(rule),
  line,
  column,
  start: at,
  end: at,
  words: '',
  reason,
  advice: isRuleId(rule) ? rules[rule].advice : null,
  why: null,
  sources: [],
  mend: null,
});

/**
 * Everything noticed in a draft as the page shows it, in the order of the lines, each with the row that it stands beside.
 *
 * @param text the draft as typed
 */
export const noticesOf = (
  { reading, findings }: DraftCheck,
  text: string,
  registry: Registry,
): DraftNotice[] => {
  const nodes = nodesByLine(reading.tree);
  const index = lineIndex(text);
  const general = reading.findings
    .filter(({ rule }) => ofReading.has(rule))
    .map((finding) => ({ ...readingNotice(finding, index.startOf(finding.line)), fragment: null }));
  const placed = findings.map((finding): Omit<DraftNotice, 'key'> => {
    const node = nodeAt(nodes, finding.line, finding.start);
    return {
      ...draftNotice(finding, text, registry, node),
      fragment: node === null ? null : fragmentOf(node),
    };
  });
  return [...general, ...placed].map((notice, at) => ({ ...notice, key: `${at + 1}` }));
};
