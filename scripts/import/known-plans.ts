import { likenessOf, type Sketch, sketchOf } from '../../src/intake/likeness.ts';
import type { Understanding } from '../../src/intake/understand.ts';
import type { PlanFile } from '../../src/loaders/content.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';
import { fold } from '../../src/pipeline/text/fold.ts';
import type { Entry } from '../../src/schemas/entry.ts';

/** A plan of the folder that a new text is, or is much like. */
export interface Likeness {
  readonly id: string;
  readonly how: 'same-text' | 'same-identity' | 'near-text';
  /** 0 to 1. */
  readonly likeness: number;
}

/** What tells a document from others: the printed reference, the printed day, who issued it, and where. */
interface Identity {
  readonly reference: string | null;
  readonly day: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
}

interface KnownPlan {
  readonly id: string;
  readonly sketch: Sketch;
  /** Beginning of the text, folded, without blanks: where a reference stands. */
  readonly head: string;
  readonly identity: () => Identity;
}

/** Texts of which so much is the same are one text in two forms, unless they say that they are not. */
const nearEnough = 0.6;
/** Units of a text among which its own reference stands. */
const headLength = 4000;

const squeezed = (text: string): string => fold(text).replace(/\s+/g, '');

const identityOf = (entry: Entry, place: string | null): Identity => {
  const { reference, issuedOn, issuer } = entry;
  const isDated = issuedOn !== null && issuedOn.year !== null;
  return {
    reference: reference === null ? null : squeezed(reference),
    day: isDated ? `${issuedOn.year}-${issuedOn.month}-${issuedOn.day}` : null,
    issuer: issuer === null ? null : squeezed(issuer.name),
    place,
  };
};

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const isSame = (one: Identity, other: Identity): boolean =>
  one.reference !== null &&
  one.reference === other.reference &&
  one.day !== null &&
  one.day === other.day &&
  (one.issuer === null ||
    one.issuer === other.issuer ||
    (one.place !== null && one.place === other.place) ||
    other.issuer === null);

/** The plan of last year may say nearly the same: a printed reference or day that differs makes two of them. */
const contradict = (one: Identity, other: Identity): boolean =>
  differ(one.reference, other.reference) || differ(one.day, other.day);

const later = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The plans of a content folder, and those that were added since. */
export class KnownPlans {
  readonly #bySha = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #plans: KnownPlan[] = [];

  constructor(plans: readonly PlanFile[], registry: Registry) {
    for (const { id, path, text, sha256, sidecar } of plans) {
      const identity = later(() => {
        const options = sidecar === null ? { id } : { id, sidecar };
        const { entry, context } = run({ path, text, sha256 }, registry, options);
        return identityOf(entry, context.place);
      });
      this.#hold(id, text, sha256, identity);
    }
  }

  #hold(id: string, text: string, sha256: string, identity: () => Identity): void {
    this.#ids.add(id);
    this.#bySha.set(sha256, id);
    this.#plans.push({ id, sketch: sketchOf(text), head: squeezed(text.slice(0, headLength)), identity });
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string, text: string, { entry, place }: Understanding): void {
    this.#hold(id, text, entry.source.sha256, () => identityOf(entry, place));
  }

  /** Id of the plan with exactly these bytes of text; null where there is none. */
  withText(sha256: string): string | null {
    return this.#bySha.get(sha256) ?? null;
  }

  /** The plan that a text is another form of; null where it is new. Plans are read only where something hints at them. */
  like(text: string, { entry, place, id }: Understanding): Likeness | null {
    const own = identityOf(entry, place);
    const sketch = sketchOf(text);
    let nearest: Likeness | null = null;
    for (const plan of this.#plans) {
      const likeness = likenessOf(sketch, plan.sketch);
      const isHinted = plan.id === id || (own.reference !== null && plan.head.includes(own.reference));
      if (isHinted && isSame(own, plan.identity())) return { id: plan.id, how: 'same-identity', likeness };
      if (likeness < nearEnough || likeness <= (nearest?.likeness ?? 0)) continue;
      if (!contradict(own, plan.identity())) nearest = { id: plan.id, how: 'near-text', likeness };
    }
    return nearest;
  }
}
