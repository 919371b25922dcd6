import type { Plan, Statement } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import {
  capitalBodyCue,
  incompleteBodyCue,
  noAuthorityCue,
  officeBeforeBody,
  officeBehind,
  sessionBehind,
} from '../profiles/issuer.table.ts';
import { mottoBesideCue } from '../profiles/letterhead.table.ts';
import { statementsIn, statementsOf } from './statements.ts';

/** A body that the head of a document names, over one line or several. */
export interface Authority {
  /** As printed, lines joined, an office before the body taken off. */
  readonly text: string;
  readonly node: Statement;
}

/**
 * The bodies that letterhead and preamble name, in their order: the one above, then the one that issues. A line that
 * begins with no body goes on with the name before it in the same part.
 */
export function authoritiesOf(tree: Plan): Authority[] {
  const bodies: { text: string; node: Statement }[] = [];
  const preamble = new Set(statementsIn(tree, 'preamble'));
  for (const node of statementsOf(tree, 'authority', 'motto')) {
    for (const text of authorityText(node).split(officeBehind)) {
      if (text === '') continue;
      const before = bodies.at(-1);
      const begins = matchCue(capitalBodyCue, text.replace(officeBeforeBody, '')) !== null;
      const isOpen = before !== undefined && matchCue(incompleteBodyCue, before.text) !== null;
      const isApart = before === undefined || preamble.has(before.node) !== preamble.has(node);
      if (isApart || (begins && !isOpen)) bodies.push({ text, node });
      else before.text = `${before.text} ${text}`;
    }
  }
  const named = bodies.filter(({ text }) => matchCue(capitalBodyCue, text) !== null || /\p{Ll}/u.test(text));
  return named.map(({ text, node }) => ({ text: text.replace(officeBeforeBody, ''), node }));
}

/** What a line of the head names, the motto beside it cut off; empty for a line that names no body. */
function authorityText({ block: { text } }: Statement): string {
  const named = text.slice(0, matchCue(mottoBesideCue, text)?.index).replace(/[\s*|_-]+$/, '');
  return matchCue(noAuthorityCue, named) === null && /\p{L}{2}/u.test(named)
    ? named.replace(sessionBehind, '').trim()
    : '';
}
