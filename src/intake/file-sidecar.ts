import { proposeSidecar } from '../pipeline/catalogue/sidecar/propose-sidecar.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { Registry } from '../pipeline/registry.ts';
import type { ReadDocument } from '../readers/document.ts';
import { fillSentence } from '../readers/fill-sentence.ts';
import { weakWordsOf } from '../readers/weak-words.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { originNames, originSentences } from './intake.table.ts';

/** The file that a plan was read from. */
export interface FileOrigin {
  /** Name without folders, as people know it. */
  readonly name: string;
  /** Of the file's own bytes. */
  readonly sha256: string;
}

export interface FileSidecarInput {
  readonly reading: Reading;
  readonly text: string;
  readonly document: Pick<ReadDocument, 'kind' | 'isOcrDraft' | 'lines'>;
  readonly origin: FileOrigin;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The sidecar of a plan that was just read from a file: what a person has to confirm, and where the text comes from. A
 * place that the register lacks is left out, for the checks would refuse it; it is told as a doubt.
 */
export const fileSidecar = (input: FileSidecarInput, registry: Registry): Sidecar => {
  const { reading, text, document, origin, today } = input;
  const { place, ...facts } = proposeSidecar(reading, text, registry, today);
  const isHeld = registry.places.some(({ id }) => id === place?.value);
  const { name, sha256 } = origin;
  const weakWords = weakWordsOf(document.lines);
  const from = fillSentence(originSentences.file, { kind: originNames[document.kind], name, sha256 });
  return {
    ...(place === undefined || !isHeld ? {} : { place }),
    ...facts,
    addedOn: today,
    origin: document.isOcrDraft ? `${originSentences.draft} ${from}` : from,
    ...(weakWords.length === 0 ? {} : { weakWords }),
  };
};
