import { addFigures, type Figures, noFigures } from './figures.ts';

/** Figures by class, in the order in which the classes were first named. */
export class Tally {
  readonly #figures = new Map<string, Figures>();

  /** @param names classes that are printed even where nothing counts in them, in this order */
  constructor(names: readonly string[] = []) {
    for (const name of names) this.add(name, noFigures);
  }

  add(name: string, added: Figures): void {
    this.#figures.set(name, addFigures(this.#figures.get(name) ?? noFigures, added));
  }

  get figures(): ReadonlyMap<string, Figures> {
    return this.#figures;
  }
}
