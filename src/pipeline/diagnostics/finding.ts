/** One thing noticed in a document: where, which rule, what stands there and what would be accepted. */
export interface Finding {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'info';
  /** Permanent rule id, a key of the rules table. */
  readonly rule: string;
  readonly reason: string;
  readonly actual: string | null;
  readonly expected: string | null;
}
