import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MovementMention } from '../../pipeline/mention.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { fragmentOf } from '../../render/address.ts';
import type { MentionLink, Rendering, Why } from '../../render/rendering.ts';
import { copy } from '../copy.ts';
import { routes } from '../routes.ts';
import { basesOf } from './basis.ts';
import { citationLink, plainLink } from './citation-link.ts';
import { marginNotes } from './margin-notes.ts';
import { movementTarget } from './movement-target.ts';
import { tracedOf, tracePageOf } from './traced.ts';
import { tracedWords } from './traced-words.ts';

/** A name in no family leads to the page of its like, as one that the catalogue does not hold. */
const movementLink = (mention: MovementMention, catalogue: Catalogue): MentionLink => {
  const target = movementTarget(mention, catalogue);
  if (target === null) return plainLink;
  return { href: target.href, state: mention.record.family === null ? 'absent' : 'holds', label: null };
};

/** Links to the reasons, by the fragment of the row that shows what is explained. */
const whysOf = (reading: Reading): Map<string, Why> => {
  const whys = new Map<string, Why>();
  for (const traced of tracedOf(reading)) {
    const { fragment } = traced;
    const text = tracedWords(traced);
    const page = tracePageOf(reading, fragment);
    if (text !== null && page !== null)
      whys.set(fragment, { href: routes.traceFromPlan(fragment, page), text });
  }
  return whys;
};

/** How the tree of a plan is drawn: where each mention leads, and what the margin says of it. */
export const renderingOf = (catalogue: Catalogue, reading: Reading): Rendering => {
  const bases = new Map(basesOf(catalogue, reading).map((basis) => [basis.instrument.id, basis]));
  const whys = whysOf(reading);
  const links = reading.citations.map(({ node, record }) => {
    const basis = bases.get(record.instrument ?? '');
    return citationLink(record, basis?.now, reading, catalogue, whys.get(fragmentOf(node))?.href ?? null);
  });
  const linkOf = (index: number): MentionLink => links[index] ?? plainLink;
  const notes = marginNotes(catalogue, reading, bases, linkOf);
  return {
    citation: linkOf,
    movement: (index) => {
      const mention = reading.movements[index];
      return mention === undefined ? plainLink : movementLink(mention, catalogue);
    },
    notes: (fragment) => notes.get(fragment) ?? [],
    why: (fragment) => whys.get(fragment) ?? null,
    words: copy.plan.rendering,
  };
};
