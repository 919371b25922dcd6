import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { lineIndex } from '../text/position.ts';
import type { Finding } from './finding.ts';
import { type Rule, type RuleId, rules } from './rules.table.ts';

const source = 'kho-thi-dua';

/** How vfile spells severity. */
const fatality: Readonly<Record<Finding['severity'], boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
};

/** What a rule found at a stretch of the source, UTF-16 offsets. */
export interface Report {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly actual?: string;
  readonly expected?: string;
}

/**
 * Runs `action` without the stack traces that V8 puts into every error: a message of a file is an error by its class,
 * and where it was made says nothing of the document.
 */
function withoutStackTraces(action: () => void): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    action();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Records reports as messages of the file, with place, rule, what stands there and what was expected. */
export function report(file: VFile, reports: readonly Report[]): void {
  if (reports.length > 0) withoutStackTraces(() => record(file, reports));
}

function record(file: VFile, reports: readonly Report[]): void {
  const index = lineIndex(String(file.value));
  for (const { rule, start, end, actual, expected } of reports) {
    const { reason, advice, severity }: Rule = rules[rule];
    const message = file.message(reason, {
      place: {
        start: { ...index.point(start), offset: start },
        end: { ...index.point(end), offset: end },
      },
      ruleId: rule,
      source,
    });
    message.note = advice;
    message.fatal = fatality[severity];
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = [expected];
  }
}

const severityOf = ({ fatal }: VFileMessage): Finding['severity'] =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info';

/** The messages of a file as findings, in the order of their places. */
export function findingsOf(file: VFile): Finding[] {
  return file.messages
    .map((message) => ({
      line: message.line ?? 1,
      column: message.column ?? 1,
      severity: severityOf(message),
      rule: message.ruleId ?? 'unknown',
      reason: message.reason,
      actual: message.actual ?? null,
      expected: message.expected?.[0] ?? null,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en'));
}
