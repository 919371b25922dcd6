import { stringify } from 'yaml';
import type { Reading } from '../../src/pipeline/reading.ts';
import type { ReadDocument } from '../../src/readers/document.ts';
import { fillSentence } from '../../src/readers/fill-sentence.ts';
import { kindNames } from '../../src/readers/sentences.table.ts';
import { sidecar } from '../../src/schemas/sidecar.ts';
import { sidecarWords } from './sidecar.table.ts';

export interface Origin {
  readonly document: ReadDocument;
  /** Of the bytes of the file that was read. */
  readonly sha256: string;
  /** Day of the import, "2026-11-21". */
  readonly today: string;
}

/**
 * The sidecar that a person completes: the place as far as the text names one the registry knows, and where the text comes
 * from. Null where the place is not known, for without it a sidecar says nothing.
 */
export function proposeSidecar(
  { entry, context }: Reading,
  { document, sha256, today }: Origin,
): string | null {
  const { place } = context;
  const printed = entry.place;
  if (place === null || printed === null) return null;
  const line = document.lines.find(({ text }) => text.includes(printed));
  if (line === undefined) return null;
  const values = { line: String(line.number), text: line.text, kind: kindNames[document.kind], sha256 };
  const origin = document.isOcrDraft ? sidecarWords.ocrOrigin : sidecarWords.origin;
  const proposed = sidecar.parse({
    place: {
      value: place,
      evidence: fillSentence(sidecarWords.placeEvidence, values),
      claim: {
        source: fillSentence(sidecarWords.source, values),
        confidence: 'official',
        checkedOn: today,
      },
    },
    addedOn: today,
    origin: fillSentence(origin, values),
  });
  return stringify(proposed, { lineWidth: 0 });
}
