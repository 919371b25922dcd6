import type { Sidecar } from '../../schemas/sidecar.ts';
import type { DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { isoOf } from '../text/date.ts';
import type { Plan } from '../tree.ts';
import { matchCue } from './cue.ts';
import { documentId } from './document-id.ts';
import type { Fields } from './fields/read-fields.ts';
import { placePathOf } from './place-path.ts';
import { subjectYearCue } from './profiles/place-names.table.ts';

/** What a caller knows of a document beyond its text. */
export interface Known {
  readonly path: string;
  readonly id?: string;
  readonly sidecar?: Sidecar;
}

/**
 * What `cite` and `movement` may know of the document. The sidecar's place wins, for the paper seldom names its whole path;
 * everything else the paper says wins. The day is the printed one, else the earliest that the sidecar allows, else the year
 * that it or the subject names.
 */
export function contextOf(tree: Plan, fields: Fields, registry: Registry, known: Known): DocumentContext {
  const { sidecar } = known;
  const subjectYear = matchCue(subjectYearCue, fields.subject ?? '')?.groups?.['year'];
  const day =
    isoOf(fields.issuedOn) ??
    sidecar?.notBefore?.value ??
    sidecar?.year?.value.toString() ??
    subjectYear ??
    null;
  const place = sidecar?.place?.value ?? placePathOf(tree, fields, registry, day);
  return {
    id: known.id ?? documentId(fields, place, known.path),
    day,
    level: fields.issuer?.level ?? sidecar?.level?.value ?? 'unknown',
    place,
    reference: fields.reference,
    subject: fields.subject,
  };
}
