import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, isDead } from '../../pipeline/catalogue/force.ts';
import { ownDocumentRule } from '../../pipeline/cite/own-document.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Label, MentionLink } from '../../render/rendering.ts';
import type { CitationRecord } from '../../schemas/entry.ts';
import { forceLabels } from '../copy/force-labels.ts';
import { absentLabel, isDoubtful, labelOf } from '../label.ts';
import { routes } from '../routes.ts';
import { shortened } from '../shorten.ts';
import { type Held, planStubs } from './plan-stubs.ts';

/** A mention that leads nowhere and is drawn as text. */
export const plainLink: MentionLink = { href: null, state: 'holds', label: null };

/** A citation of an instrument that has no page: which one is meant stays open. */
export const isOpen = (record: CitationRecord, reading: Reading, catalogue: Catalogue): boolean =>
  record.instrument === null && record.rule !== ownDocumentRule && !planStubs(reading, catalogue).has(record);

/** Label of a citation that leads to no record: one of several, or none that is held. */
export const openLabel = ({ outcome }: CitationRecord): Label =>
  outcome === 'ambiguous' ? { text: forceLabels.ambiguous, shape: 'gone' } : absentLabel;

/** How the margin names a citation that leads to no record. */
export const openName = ({ reference, text }: CitationRecord): string => reference ?? shortened(text);

/**
 * Where a citation leads and how it is drawn.
 *
 * @param now state of the instrument that is cited, where the registry holds it
 * @param reasons address of the reasons of its row, to which a citation leads whose instrument stays open
 */
export const citationLink = (
  record: CitationRecord,
  now: Force | undefined,
  reading: Reading,
  catalogue: Held,
  reasons: string | null,
): MentionLink => {
  if (record.rule === ownDocumentRule) return plainLink;
  if (record.instrument === null) {
    const stub = planStubs(reading, catalogue).get(record);
    return { href: stub === undefined ? reasons : routes.instrument(stub.id), state: 'absent', label: null };
  }
  const href = routes.instrument(record.instrument);
  if (now === undefined || !isDead(now.state) || isDoubtful(now))
    return { href, state: 'holds', label: null };
  return { href, state: 'lapsed', label: labelOf(now) };
};
