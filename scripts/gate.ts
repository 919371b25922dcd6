import { type Content, readContent } from '../src/loaders/content.ts';
import { byPlace, formatProblem, type Problem } from '../src/loaders/problem.ts';
import { planReader } from '../src/loaders/readings/plan-reader.ts';
import { checkCorpus } from '../src/pipeline/catalogue/check-corpus.ts';
import { misownedLines } from '../src/pipeline/catalogue/check-lines.ts';
import { checkPublishedFamilies } from '../src/pipeline/catalogue/check-published-families.ts';
import type { CorpusFault } from '../src/pipeline/catalogue/corpus-fault.ts';
import type { Finding } from '../src/pipeline/diagnostics/finding.ts';
import { developerSentence, isRuleId } from '../src/pipeline/diagnostics/rules.table.ts';
import type { Reading } from '../src/pipeline/reading.ts';
import type { Plan } from '../src/pipeline/tree.ts';
import { projectRoot } from './project-root.ts';

/** What the gate found; the build goes on only where `errors` is 0. */
export interface GateReport {
  readonly problems: readonly Problem[];
  readonly errors: number;
  /** Problems of severity error, ready to print. */
  readonly lines: readonly string[];
}

/** Places stand in one list, all others in a file of their own. */
const fileAndField = (
  fault: CorpusFault,
  content: Content,
): { key: string; field: readonly (string | number)[] } => {
  if (fault.collection !== 'places') return { key: `${fault.collection}/${fault.id}`, field: fault.field };
  const index = content.registry.places.findLastIndex(({ id }) => id === fault.id);
  return { key: 'places', field: [index, ...fault.field] };
};

const locate = (fault: CorpusFault, content: Content): Problem => {
  const { key, field } = fileAndField(fault, content);
  const file = content.files.get(key);
  const { severity, rule, message } = fault;
  return {
    path: file?.path ?? key,
    ...(file?.place(field) ?? { line: 1, column: 1 }),
    severity,
    rule,
    message,
  };
};

/**
 * Records are held against each other only when each of them is sound: one that could not be read is missing from the
 * registry, and every reference to it would be called broken.
 */
const corpusProblems = (content: Content): Problem[] => {
  if (content.problems.some(({ severity }) => severity === 'error')) return [];
  const plans = content.plans.map(({ id, sidecar }) => ({ id, place: sidecar?.place?.value ?? null }));
  return checkCorpus(content.registry, plans).map((fault) => locate(fault, content));
};

const noticedProblems = (path: string, findings: readonly Finding[]): Problem[] =>
  findings.map(({ line, column, severity, rule, reason, actual, expected }) => ({
    path,
    line,
    column,
    severity,
    rule,
    message: isRuleId(rule) ? developerSentence(rule, actual, expected) : reason,
  }));

/** Families whose address was published and is gone, as errors; families without a lasting address, as warnings. */
const familyProblems = (content: Content, readings: readonly Reading[]): Problem[] => {
  const file = content.files.get('clause-families');
  const { lost, unnamed } = checkPublishedFamilies(readings, content.registry, content.publishedFamilies);
  const place = { path: file?.path ?? 'clause-families', line: 1, column: 1 };
  return [
    ...lost.map(
      ({ id, at }): Problem => ({
        ...place,
        ...(file?.place([at, 'id']) ?? {}),
        severity: 'error',
        rule: 'lost-family',
        message: `Unexpected absence of the family "${id}", expected a family that holds its clause; its address was published.`,
      }),
    ),
    ...unnamed.map(
      ({ id, plan, anchor }): Problem => ({
        ...place,
        severity: 'warning',
        rule: 'unnamed-family',
        message: `Unexpected family without a lasting id, expected "- {id: ${id}, plan: ${plan}, anchor: ${anchor}}"; add it.`,
      }),
    ),
  ];
};

/** Lines that the reading of a plan lost or counted twice, as errors that close the gate. */
export const lineProblems = (path: string, tree: Plan, text: string): Problem[] =>
  misownedLines(tree, text).map(({ line, owners }) => ({
    path,
    line,
    column: 1,
    severity: 'error',
    rule: owners === 0 ? 'lost-line' : 'doubled-line',
    message: `Unexpected line with ${owners} owners in the tree, expected exactly one; the parser has a fault, report it.`,
  }));

const readingProblems = (content: Content): Problem[] => {
  const keepsFamilies = content.files.has('clause-families');
  const readings: Reading[] = [];
  const { read } = planReader(content.registry, projectRoot);
  const problems = content.plans.flatMap((plan) => {
    const { path, text } = plan;
    const reading = read(plan);
    if (keepsFamilies) readings.push(reading);
    return [...lineProblems(path, reading.tree, text), ...noticedProblems(path, reading.findings)];
  });
  return keepsFamilies ? [...problems, ...familyProblems(content, readings)] : problems;
};

const missingSidecars = (content: Content): Problem[] =>
  content.plans
    .filter(({ id, sidecar }) => sidecar === null && !content.files.has(`plans/${id}`))
    .map(({ path, id }) => ({
      path,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'no-sidecar',
      message: `Unexpected absence of plans/${id}.yaml, expected the facts that the paper does not print; write it.`,
    }));

/** A sidecar whose text is not there: what an interrupted import leaves, until the next import finishes it. */
const lonelySidecars = (content: Content): Problem[] => {
  const ids = new Set(content.plans.map(({ id }) => id));
  return [...content.files].flatMap(([key, { path }]): Problem[] => {
    const [folder, id = ''] = key.split('/');
    if (folder !== 'plans' || ids.has(id)) return [];
    const message = `Unexpected absence of the text plans/${id}.txt, expected it beside its sidecar; run the import again.`;
    return [{ path, line: 1, column: 1, severity: 'warning', rule: 'no-text', message }];
  });
};

/**
 * Checks everything in a content folder: each record by its schema, the records against each other, and each plan by
 * reading it.
 */
export const gate = (contentDir: string): GateReport => {
  const content = readContent(contentDir);
  const problems = [
    ...content.problems,
    ...corpusProblems(content),
    ...missingSidecars(content),
    ...lonelySidecars(content),
    ...readingProblems(content),
  ].sort(byPlace);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { problems, errors: errors.length, lines: errors.map(formatProblem) };
};
