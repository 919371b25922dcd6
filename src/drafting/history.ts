/** A value that can be taken back and brought again. Newest step last. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** Key of the step that led here; steps of one key that follow each other count as one (typing in one field). */
  readonly key: string | null;
}

/** Steps that can be taken back. */
export const mostSteps = 200;

export const beginHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
  key: null,
});

/** Goes to a new value. A value that is the same object is no step. */
export const step = <Value>(
  history: History<Value>,
  present: Value,
  key: string | null = null,
): History<Value> => {
  if (present === history.present) return history;
  const joins = key !== null && key === history.key && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], key };
};

/** Takes the last step back; nothing changes where there is none. */
export const undo = <Value>(history: History<Value>): History<Value> => {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    key: null,
  };
};

/** Brings again what was taken back last. */
export const redo = <Value>(history: History<Value>): History<Value> => {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, key: null };
};
