import type { PaperRun } from '../render/paper/paper.ts';
import type { Draft } from '../schemas/draft.ts';

/** A blank: a name of one line between square brackets. */
const blank = /\[([^[\]\n]{1,80})\]/g;

/** Values of blanks by name; an empty or missing value leaves the blank as it is. */
export type SlotValues = Readonly<Record<string, string>>;

const valueIn = (values: SlotValues, name: string): string =>
  Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '';

/** Names of the blanks of a text, each as often as it stands there. */
export const blanksIn = (text: string): string[] => [...text.matchAll(blank)].map((match) => match[1] ?? '');

/** The text with its blanks filled; those without a value keep their brackets. */
export const fillText = (text: string, values: SlotValues): string =>
  text.replace(blank, (printed, name: string) => valueIn(values, name) || printed);

/** The same as runs, each blank that is still to be filled a run of its own. */
export const fillRuns = (text: string, values: SlotValues): PaperRun[] => {
  const runs: PaperRun[] = [];
  const push = (run: PaperRun): void => {
    const last = runs.at(-1);
    if (last !== undefined && last.isSlot !== true && run.isSlot !== true)
      runs[runs.length - 1] = { text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
  };
  let at = 0;
  for (const match of text.matchAll(blank)) {
    push({ text: text.slice(at, match.index) });
    const value = valueIn(values, match[1] ?? '');
    push(value === '' ? { text: match[0], isSlot: true } : { text: value });
    at = match.index + match[0].length;
  }
  push({ text: text.slice(at) });
  return runs;
};

/** A blank of the draft. */
export interface SlotUse {
  readonly name: string;
  /** How often it stands in the draft. */
  readonly count: number;
}

/** Blanks of a draft in the order in which they are first met, with how often each is used. */
export const slotUses = (draft: Draft): SlotUse[] => {
  const texts = [
    draft.subject,
    ...draft.sections.flatMap(({ title, parts }) => [
      title,
      ...parts.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ]),
    ...draft.recipients,
  ];
  const counts = new Map<string, number>();
  for (const name of texts.flatMap(blanksIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
};
