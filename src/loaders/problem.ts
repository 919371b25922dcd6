/** One thing wrong or noticed in a content file. Lines and columns are 1-based. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
}

/** `path:line:col severity rule message`, the form that editors and people can jump from. */
export const formatProblem = ({ path, line, column, severity, rule, message }: Problem): string =>
  `${path}:${line}:${column} ${severity} ${rule} ${message}`;

/** Sorted by file, line, column and rule, so that two runs print the same thing. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
