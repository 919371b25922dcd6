import { fold } from '../../src/pipeline/text/fold.ts';

/** A plan that is in the catalogue, or came earlier in the same run. */
export interface KnownPlan {
  readonly id: string;
  readonly text: string;
}

/** Shortest line, in characters, that tells one plan from another. */
const tellingLength = 40;
/** Share of the telling lines of the shorter text that two forms of one plan have in common. */
const sameShare = 0.6;

const tellingLines = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => fold(line).replace(/[^a-z0-9]+/g, ''))
      .filter((line) => line.length >= tellingLength),
  );

const lettersOf = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

/** How a text stands to the known ones: the same words, or another form of the same plan. */
export type Kinship = { readonly kind: 'same' | 'form'; readonly id: string };

/** Recognises plans by what they say, whatever they are called. */
export class KnownPlans {
  readonly #plans: { id: string; letters: string; lines: ReadonlySet<string> }[] = [];

  constructor(plans: readonly KnownPlan[]) {
    for (const plan of plans) this.add(plan);
  }

  add({ id, text }: KnownPlan): void {
    this.#plans.push({ id, letters: lettersOf(text), lines: tellingLines(text) });
  }

  /** The known plan that a text repeats; null for a new one. */
  kinOf(id: string, text: string): Kinship | null {
    const letters = lettersOf(text);
    const same = this.#plans.find((plan) => plan.letters === letters);
    if (same !== undefined) return { kind: 'same', id: same.id };
    const lines = tellingLines(text);
    const kin = this.#plans.find((plan) => {
      if (plan.id === id) return true;
      const shared = [...lines].filter((line) => plan.lines.has(line)).length;
      return shared > 0 && shared >= sameShare * Math.min(lines.size, plan.lines.size);
    });
    return kin === undefined ? null : { kind: 'form', id: kin.id };
  }
}
