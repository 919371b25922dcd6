import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { isDead } from '../../pipeline/catalogue/force.ts';
import { stubOf } from '../../pipeline/catalogue/stub.ts';
import type { MovementMention } from '../../pipeline/mention.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { fragmentOf } from '../../render/address.ts';
import type { MentionLink, Note, Rendering, Why } from '../../render/rendering.ts';
import type { CitationRecord } from '../../schemas/entry.ts';
import { copy } from '../copy.ts';
import { absentLabel, isDoubtful, labelOf } from '../label.ts';
import { shortNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay } from '../show-date.ts';
import { type Basis, basesOf, isHealthy } from './basis.ts';
import { movementTarget } from './movement-target.ts';
import { tracedOf, tracePageOf } from './traced.ts';
import { tracedWords } from './traced-words.ts';

const plainLink: MentionLink = { href: null, state: 'holds', label: null };

const citationLink = (
  record: CitationRecord,
  bases: ReadonlyMap<string, Basis>,
  reading: Reading,
  { registry }: Catalogue,
): MentionLink => {
  if (record.instrument === null) {
    const stub = stubOf(record, reading.context, registry);
    return stub === null ? plainLink : { href: routes.instrument(stub.id), state: 'absent', label: null };
  }
  const basis = bases.get(record.instrument);
  const href = routes.instrument(record.instrument);
  if (basis === undefined || !isDead(basis.now.state) || isDoubtful(basis.now))
    return { href, state: 'holds', label: null };
  return { href, state: 'lapsed', label: labelOf(basis.now) };
};

/** A name in no family leads to the page of its like, as one that the catalogue does not hold. */
const movementLink = (mention: MovementMention, catalogue: Catalogue): MentionLink => {
  const target = movementTarget(mention, catalogue);
  if (target === null) return plainLink;
  return { href: target.href, state: mention.record.family === null ? 'absent' : 'holds', label: null };
};

/** "từ 01/7/2025, thay bằng 152/2025/NĐ-CP": what the margin says beside the first mention. */
const basisText = ({ now, instead }: Basis): string | null => {
  const parts = [
    now.since === null ? null : copy.force.since(showDay(now.since)),
    instead === null
      ? null
      : isDead(now.state)
        ? copy.force.replacedBy(shortNameOf(instead.instrument))
        : copy.force.followedBy(shortNameOf(instead.instrument)),
    instead?.isDoubtful === true
      ? copy.force.unverified
      : now.claim === null || isDoubtful(now)
        ? null
        : copy.names.confidence[now.claim.confidence],
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
};

/** Margin notes by fragment. A text in force is noted once a plan; one that is dead, wherever it is cited. */
const notesOf = (
  catalogue: Catalogue,
  reading: Reading,
  bases: ReadonlyMap<string, Basis>,
): Map<string, Note[]> => {
  const notes = new Map<string, Note[]>();
  const told = new Set<string>();
  const add = (fragment: string, note: Note): void => {
    const list = notes.get(fragment) ?? [];
    if (!list.some(({ name }) => name === note.name)) list.push(note);
    notes.set(fragment, list);
  };
  for (const { node, record } of reading.citations) {
    const fragment = fragmentOf(node);
    const link = citationLink(record, bases, reading, catalogue);
    const basis = record.instrument === null ? undefined : bases.get(record.instrument);
    const name = basis === undefined ? (record.reference ?? '') : shortNameOf(basis.instrument);
    if (link.href === null || name === '') continue;
    const isFirst = !told.has(link.href);
    told.add(link.href);
    if (basis === undefined) {
      if (isFirst)
        add(fragment, { href: link.href, name, isMovement: false, label: absentLabel, text: null });
    } else if (isFirst || !isHealthy(basis)) {
      const text = isFirst && !isHealthy(basis) ? basisText(basis) : null;
      add(fragment, { href: link.href, name, isMovement: false, label: labelOf(basis.now), text });
    }
  }
  const names = new Map(catalogue.registry.movements.map(({ id, name }) => [id, name]));
  for (const { node, record } of reading.movements) {
    const id = record.family;
    const known = id === null ? undefined : names.get(id);
    if (id === null || known === undefined || record.movement === id || told.has(`${id} ${record.movement}`))
      continue;
    told.add(`${id} ${record.movement}`);
    add(fragmentOf(node), {
      href: routes.movement(id),
      name: known,
      isMovement: true,
      label: null,
      text: `(${copy.plan.localName})`,
    });
  }
  return notes;
};

/** Links to the reasons, by the fragment of the row that shows what is explained. */
const whysOf = (reading: Reading): Map<string, Why> => {
  const whys = new Map<string, Why>();
  for (const [index, traced] of tracedOf(reading).entries()) {
    const text = tracedWords(traced);
    if (text === null) continue;
    const href = routes.traceFromPlan(traced.fragment, tracePageOf(index));
    whys.set(traced.fragment, { href, text });
  }
  return whys;
};

/** How the tree of a plan is drawn: where each mention leads, and what the margin says of it. */
export const renderingOf = (catalogue: Catalogue, reading: Reading): Rendering => {
  const bases = new Map(basesOf(catalogue, reading).map((basis) => [basis.instrument.id, basis]));
  const notes = notesOf(catalogue, reading, bases);
  const whys = whysOf(reading);
  return {
    citation: (index) => {
      const record = reading.entry.citations[index];
      return record === undefined ? plainLink : citationLink(record, bases, reading, catalogue);
    },
    movement: (index) => {
      const mention = reading.movements[index];
      return mention === undefined ? plainLink : movementLink(mention, catalogue);
    },
    notes: (fragment) => notes.get(fragment) ?? [],
    why: (fragment) => whys.get(fragment) ?? null,
    words: copy.plan.rendering,
  };
};
