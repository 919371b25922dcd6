import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { isDead } from '../../pipeline/catalogue/force.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { fragmentOf } from '../../render/address.ts';
import type { MentionLink, Note } from '../../render/rendering.ts';
import { copy } from '../copy.ts';
import { isDoubtful, labelOf } from '../label.ts';
import { shortNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sinceWords } from '../since-words.ts';
import { type Basis, isHealthy } from './basis.ts';
import { openLabel, openName } from './citation-link.ts';

/** "từ 01/7/2025, thay bằng 152/2025/NĐ-CP": what the margin says beside the first mention. */
const basisText = ({ now, instead }: Basis): string | null => {
  const parts = [
    sinceWords(now),
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

/**
 * Margin notes by fragment. A text in force is noted once a plan; one that is dead, wherever it is cited.
 *
 * @param linkOf where the citation at an index of the document's citations leads
 */
export const marginNotes = (
  catalogue: Catalogue,
  reading: Reading,
  bases: ReadonlyMap<string, Basis>,
  linkOf: (index: number) => MentionLink,
): Map<string, Note[]> => {
  const notes = new Map<string, Note[]>();
  const told = new Set<string>();
  const add = (fragment: string, note: Note): void => {
    const list = notes.get(fragment) ?? [];
    if (!list.some(({ name }) => name === note.name)) list.push(note);
    notes.set(fragment, list);
  };
  for (const [index, { node, record }] of reading.citations.entries()) {
    const { href } = linkOf(index);
    if (href === null) continue;
    const fragment = fragmentOf(node);
    const basis = record.instrument === null ? undefined : bases.get(record.instrument);
    // A phrase that points back repeats what was noted where it points to.
    if (basis === undefined && record.type === 'anaphoric') continue;
    const name = basis === undefined ? openName(record) : shortNameOf(basis.instrument);
    const isFirst = !told.has(`${href} ${name}`);
    told.add(`${href} ${name}`);
    if (basis === undefined) {
      const label = openLabel(record);
      if (isFirst) add(fragment, { href, name, isMovement: false, label, text: null });
    } else if (isFirst || !isHealthy(basis)) {
      const text = isFirst && !isHealthy(basis) ? basisText(basis) : null;
      add(fragment, { href, name, isMovement: false, label: labelOf(basis.now), text });
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
