/** Longest string that is shared, in UTF-16 code units: marks, anchors, roles, symbols and ids, no sentences. */
const longest = 40;

type Held = Record<string | number, unknown>;

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null;

/**
 * Makes equal short strings of many values one string: JSON gives each plan its own "paragraph", which tens of thousands of
 * plans would keep. What came out of JSON a moment ago is changed in place, since nobody else has seen it yet.
 */
export class SharedStrings {
  readonly #pool = new Map<string, string>();

  /** Shares the strings of a value in every depth; one that is no object is left alone. */
  share(value: unknown): void {
    if (!isHeld(value)) return;
    for (const key of Object.keys(value)) {
      const own = value[key];
      if (typeof own !== 'string') this.share(own);
      else if (own.length <= longest) value[key] = this.#one(own);
    }
  }

  #one(text: string): string {
    const known = this.#pool.get(text);
    if (known !== undefined) return known;
    this.#pool.set(text, text);
    return text;
  }
}
