import { proposeId } from '../pipeline/catalogue/sidecar/propose-id.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { Registry } from '../pipeline/registry.ts';
import { run } from '../pipeline/run.ts';
import type { ReadDocument } from '../readers/document.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { type FileOrigin, fileSidecar } from './file-sidecar.ts';
import type { missingNames } from './intake.table.ts';

export type MissingPart = keyof typeof missingNames;

/** What was understood of a document, and what is proposed for it. */
export interface Understanding {
  readonly entry: Entry;
  readonly place: string | null;
  /** Permanent id that is proposed; it may be taken. */
  readonly id: string;
  readonly sidecar: Sidecar;
  readonly missing: readonly MissingPart[];
  readonly doubts: readonly Doubt[];
}

export interface UnderstandingInput {
  /** As it will be kept. */
  readonly text: string;
  /** Of the text's bytes. */
  readonly sha256: string;
  readonly document: Pick<ReadDocument, 'kind' | 'isOcrDraft' | 'lines'>;
  readonly origin: FileOrigin;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const missingFrom = ({ entry, context }: Reading): MissingPart[] => {
  const { documentType, reference, subject, issuer, issuedOn, signatory, outline } = entry;
  const isThere: Readonly<Record<MissingPart, boolean>> = {
    documentType: documentType !== null,
    reference: reference !== null,
    subject: subject !== null,
    issuer: issuer !== null,
    issuedOn: typeof issuedOn?.day === 'number',
    place: context.place !== null,
    signatory: signatory !== null && signatory.name !== null,
    outline: outline.length > 0,
  };
  const parts: readonly MissingPart[] = [
    'documentType',
    'reference',
    'subject',
    'issuer',
    'issuedOn',
    'place',
    'signatory',
    'outline',
  ];
  return parts.filter((part) => !isThere[part]);
};

/** Reads a text by the registries of the site, and proposes id and sidecar. Pure; does not throw on what a text holds. */
export const understand = (input: UnderstandingInput, registry: Registry): Understanding => {
  const { text, sha256, document, origin, today } = input;
  const reading = run({ path: origin.name, text, sha256 }, registry);
  const id = proposeId(reading);
  const sidecar = fileSidecar({ reading, text, document, origin, today }, registry);
  return {
    entry: reading.entry,
    place: reading.context.place,
    id,
    sidecar,
    missing: missingFrom(reading),
    doubts: doubtsOf({ id, reading, sidecar, text }, registry, today),
  };
};
