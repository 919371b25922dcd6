import type { Entry } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';

/** The parts of an entry that grow with its text and that few pages ask of another plan than their own. */
type Words = 'citations' | 'movements' | 'dates' | 'messages';

/** What lists, names and addresses of clauses need of a reading: a quarter of an abridged one. */
export interface ReadingHead {
  readonly entry: Omit<Entry, Words>;
  readonly context: Reading['context'];
}

/** The head of a reading. */
export const headOf = ({ entry, context }: Reading): ReadingHead => {
  const { citations: _citations, movements: _movements, dates: _dates, messages: _messages, ...head } = entry;
  return { entry: head, context };
};

/**
 * A reading of which the head is at hand. All else is opened when it is first asked for, and stays with this object, so that
 * its mentions, nodes and records are those of one reading.
 *
 * @param open makes the reading whose head it is
 */
export const heldReading = ({ entry, context }: ReadingHead, open: () => Reading): Reading => {
  let opened: Reading | null = null;
  const reading = (): Reading => {
    opened ??= open();
    return opened;
  };
  return {
    context,
    entry: {
      ...entry,
      get citations() {
        return reading().entry.citations;
      },
      get movements() {
        return reading().entry.movements;
      },
      get dates() {
        return reading().entry.dates;
      },
      get messages() {
        return reading().entry.messages;
      },
    },
    get tree() {
      return reading().tree;
    },
    get citations() {
      return reading().citations;
    },
    get movements() {
      return reading().movements;
    },
    get repairs() {
      return reading().repairs;
    },
    get findings() {
      return reading().findings;
    },
  };
};
