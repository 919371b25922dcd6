import type { ImportRecord, ImportState } from './import-file.ts';

const stateWords: Readonly<Record<ImportState, string>> = {
  added: 'added as',
  'would-add': 'would be added as',
  known: 'is there already:',
  'other-form': 'looks like another form of a plan that is there, nothing written:',
  refused: 'refused:',
};

/** Most doubts that are shown of one file. */
const mostDoubts = 8;

/** What was understood of a file, for people. */
export function recordText(record: ImportRecord): string {
  const { path, state, id, reason, citations, movements, missing, doubtful, outline } = record;
  const head = `${path}: ${stateWords[state]} ${reason ?? id}`;
  if (reason !== null) return head;
  const facts = [record.kind, record.reference, record.issuedOn, record.issuer].filter(
    (fact) => fact !== null,
  );
  const more = doubtful.length > mostDoubts ? [`    … and ${doubtful.length - mostDoubts} more`] : [];
  return [
    head,
    `  ${facts.join(' · ')}`,
    ...(record.title === null ? [] : [`  ${record.title}`]),
    ...outline.map((line) => `    ${line}`),
    `  citations ${citations.resolved} of ${citations.found} resolved, movements ${movements.resolved} of ${movements.found}`,
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(', ')}`]),
    ...doubtful.slice(0, mostDoubts).map((doubt) => `    ? ${doubt}`),
    ...more,
    ...(record.hasSidecar || state === 'known' || state === 'other-form'
      ? []
      : ['  the place is not known: write the sidecar by hand']),
  ].join('\n');
}

/** "12 files: 10 added, 1 known, 1 refused." */
export function summaryText(records: readonly ImportRecord[]): string {
  const counts = new Map<ImportState, number>();
  for (const { state } of records) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => `${count} ${state}`);
  return `${records.length} files: ${parts.join(', ')}.`;
}
