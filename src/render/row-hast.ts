import type { Element, ElementContent } from 'hast';
import { h } from './h.ts';
import { labelToHast } from './inline-hast.ts';
import type { Note, Rendering, Why } from './rendering.ts';
import { unbroken } from './unbroken.ts';

const noteToHast = (note: Note): Element => {
  const className = note.isMovement ? ['mv'] : [];
  const told = unbroken(note.name).map(({ text, isWhole }) =>
    isWhole ? h('span', { className: ['nb'] }, text) : text,
  );
  const name: ElementContent =
    note.href === null
      ? h('b', told)
      : h('a', className.length > 0 ? { href: note.href, className } : { href: note.href }, told);
  return h('p', [
    name,
    ...(note.label === null ? [] : [{ type: 'text' as const, value: ' ' }, labelToHast(note.label)]),
    ...(note.text === null ? [] : [{ type: 'text' as const, value: ` ${note.text}` }]),
  ]);
};

const whyToHast = ({ href, text }: Why): Element => h('p', { className: ['why'] }, [h('a', { href }, text)]);

/**
 * A row of the page: text first, then its address, then the notes; the style sheet sets them side by side.
 *
 * @param fragments those of the nodes that the row shows; the first is its id, the others stand inside `text`
 */
export const row = (
  fragments: readonly [string, ...string[]],
  text: Element,
  address: string,
  { notes, why }: Rendering,
  className: string[] = [],
): Element => {
  const [id] = fragments;
  const reasons = fragments.map(why).filter((reason) => reason !== null);
  const margin = [...fragments.flatMap(notes).map(noteToHast), ...reasons.map(whyToHast)];
  return h('div', { id, className: ['row', ...className] }, [
    text,
    h('div', { className: ['addr'] }, [h('a', { href: `#${encodeURIComponent(id)}` }, address)]),
    ...(margin.length === 0 ? [] : [h('div', { className: ['note'] }, margin)]),
  ]);
};
