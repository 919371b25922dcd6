/** What came of asking the registry: known faults, none, or no answer. */
export interface AuditResult {
  readonly outcome: 'clean' | 'faults' | 'no-answer';
  readonly lines: readonly string[];
}

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity?: string; readonly range?: string; readonly isDirect?: boolean }>
  >;
}

const parse = (text: string): Report | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
};

/**
 * Reads what `npm audit --json` printed. A registry that keeps no list of faults answers with an error, which is no sign
 * that there are none.
 */
export const readAudit = (stdout: string, stderr: string): AuditResult => {
  const found = parse(stdout)?.vulnerabilities;
  if (found === undefined) {
    const why =
      /npm (?:error|ERR!)\s+(.*)/.exec(stderr)?.[1]?.replace(/https?:\/\/\S+/g, 'the registry') ?? '';
    return {
      outcome: 'no-answer',
      lines: [
        `The registry gave no list of known faults${why === '' ? '' : ` (${why})`}: nothing is known of any.`,
        'Ask one that keeps such a list: npm audit --registry ADDRESS, or put the bill of materials (npm run -s sbom) before a scanner.',
      ],
    };
  }
  const faults = Object.entries(found).map(
    ([name, { severity = 'unknown', range = '', isDirect = false }]) =>
      `${name} ${range}: ${severity}${isDirect ? ', used directly' : ''}`,
  );
  if (faults.length === 0) return { outcome: 'clean', lines: ['No package has a known fault.'] };
  return { outcome: 'faults', lines: faults };
};
