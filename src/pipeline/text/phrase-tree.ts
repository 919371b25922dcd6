/**
 * Many literal phrases as one tree of letters: the longest that stands at a place of a text is found in one walk, however
 * many there are.
 */
export class PhraseTree {
  /** For each node, its letter, its first child, its next sibling; 0 for none. */
  readonly #letters: number[] = [0];
  readonly #children: number[] = [0];
  readonly #siblings: number[] = [0];
  /** For each node, whether a phrase ends there. */
  readonly #ends: boolean[] = [false];
  /** Nodes of the first letters, by their unit. */
  readonly #first = new Map<number, number>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.#add(phrase);
  }

  /**
   * End of the longest phrase that begins at `start` of a text and that `isEnd` lets end there; -1 where none does.
   *
   * @param isEnd whether a phrase may end before the unit at an offset
   */
  longestAt(text: string, start: number, isEnd: (at: number) => boolean): number {
    let found = -1;
    let node = this.#first.get(text.charCodeAt(start)) ?? 0;
    for (let at = start + 1; node !== 0; at += 1) {
      if (this.#ends[node] === true && isEnd(at)) found = at;
      node = this.#childOf(node, text.charCodeAt(at));
    }
    return found;
  }

  #add(phrase: string): void {
    if (phrase === '') return;
    const code = phrase.charCodeAt(0);
    let node = this.#first.get(code) ?? this.#newNode(code, 0);
    this.#first.set(code, node);
    for (let at = 1; at < phrase.length; at += 1) {
      const next = phrase.charCodeAt(at);
      let child = this.#childOf(node, next);
      if (child === 0) {
        child = this.#newNode(next, this.#children[node] ?? 0);
        this.#children[node] = child;
      }
      node = child;
    }
    this.#ends[node] = true;
  }

  #newNode(code: number, sibling: number): number {
    this.#letters.push(code);
    this.#children.push(0);
    this.#siblings.push(sibling);
    this.#ends.push(false);
    return this.#letters.length - 1;
  }

  #childOf(node: number, code: number): number {
    let child = this.#children[node] ?? 0;
    while (child !== 0 && this.#letters[child] !== code) child = this.#siblings[child] ?? 0;
    return child;
  }
}
