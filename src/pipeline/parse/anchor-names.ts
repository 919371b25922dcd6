/** The fragments of one document: each is given once; one that is asked for again gets "-2", "-3" … behind it. */
export class AnchorNames {
  readonly #taken = new Set<string>();
  /** The next number to try for a fragment that is taken: a name that recurs often costs no search. */
  readonly #next = new Map<string, number>();

  /** The fragment as it is asked for, or with the first number that makes it unique. */
  unique(anchor: string): string {
    let candidate = anchor;
    let count = this.#next.get(anchor) ?? 2;
    for (; this.#taken.has(candidate); count += 1) candidate = `${anchor}-${count}`;
    this.#next.set(anchor, count);
    this.#taken.add(candidate);
    return candidate;
  }
}
