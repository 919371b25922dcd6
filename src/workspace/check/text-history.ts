/** What can be taken back: the draft, and what it was opened as. */
export interface Snapshot {
  readonly text: string;
  readonly format: 'text' | 'markdown';
}

/** Most steps that are kept; a long draft would else fill the memory. */
const mostSteps = 50;

/**
 * Drafts before each change that was not typed. Taking one back keeps the one that it replaces, so that nothing is lost
 * on the way there and back.
 */
export class TextHistory {
  readonly #before: Snapshot[] = [];
  readonly #after: Snapshot[] = [];

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /** Keeps the draft that is about to be changed. */
  keep(now: Snapshot): void {
    this.#before.push(now);
    if (this.#before.length > mostSteps) this.#before.shift();
    this.#after.length = 0;
  }

  /** The draft before the last change; null where nothing was changed. */
  undo(now: Snapshot): Snapshot | null {
    const snapshot = this.#before.pop();
    if (snapshot === undefined) return null;
    this.#after.push(now);
    return snapshot;
  }

  /** The draft that was taken back last; null where none was. */
  redo(now: Snapshot): Snapshot | null {
    const snapshot = this.#after.pop();
    if (snapshot === undefined) return null;
    this.#before.push(now);
    return snapshot;
  }
}
