import { forceOn } from '../../pipeline/catalogue/force.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { foldedKey } from '../../pipeline/text/phrase.ts';
import type { MentionLink, Rendering, RenderingWords } from '../../render/rendering.ts';
import { routes } from '../../site/routes.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import { citationLink, plainLink } from '../../site/views/citation-link.ts';
import { planStubs } from '../../site/views/plan-stubs.ts';
import { recordsById } from '../../site/views/records-by-id.ts';

const absent: MentionLink = { href: null, state: 'absent', label: null };

const movementLink = (
  { movements }: Reading,
  index: number,
  registry: Registry,
  ungrouped: RegistryFile['ungrouped'],
): MentionLink => {
  const mention = movements[index];
  if (mention === undefined) return plainLink;
  const { movement, family, text } = mention.record;
  const known = recordsById(registry).movements;
  const record = known.get(movement ?? '') ?? known.get(family ?? '');
  if (record !== undefined) return { href: routes.movement(record.id), state: 'holds', label: null };
  return { ...absent, href: ungrouped[foldedKey(text)] ?? null };
};

/**
 * How a draft is drawn: as a plan, with links to those pages alone that the site has. A draft has no page of reasons,
 * and its margin belongs to what was noticed.
 *
 * @param day day for which the state of the law is told, `YYYY-MM-DD`
 */
export const draftRendering = (
  reading: Reading,
  { registry, stubs, ungrouped }: RegistryFile,
  day: string,
  words: RenderingWords,
): Rendering => {
  const held = { registry };
  const { instruments } = recordsById(registry);
  const pages = new Set(stubs);
  return {
    citation: (index) => {
      const record = reading.citations[index]?.record;
      if (record === undefined) return plainLink;
      const stub = planStubs(reading, held).get(record);
      if (stub !== undefined && !pages.has(stub.id)) return absent;
      const instrument = instruments.get(record.instrument ?? '');
      const now = instrument === undefined ? undefined : forceOn(instrument, day, registry);
      return citationLink(record, now, reading, held, null);
    },
    movement: (index) => movementLink(reading, index, registry, ungrouped),
    notes: () => [],
    why: () => null,
    words,
  };
};
