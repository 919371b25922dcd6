/** What is kept for a printed word. */
interface Kept {
  readonly printed: string;
}

/** Places of the store, a power of two, and how many of them a word may take. */
const places = 1 << 15;
const reach = 4;

const isAt = (text: string, start: number, printed: string): boolean => {
  for (let at = 0; at < printed.length; at += 1) {
    if (text.charCodeAt(start + at) !== printed.charCodeAt(at)) return false;
  }
  return true;
};

/**
 * What is known of the words that were met last, found by their letters without cutting them out of their text. It holds
 * a fixed number of words: a new one takes the place of another, and what is asked for again is worked out again.
 */
export class WordStore<Item extends Kept> {
  readonly #items: (Item | undefined)[] = Array.from({ length: places }, () => undefined);
  readonly #describe: (printed: string) => Item;

  constructor(describe: (printed: string) => Item) {
    this.#describe = describe;
  }

  /** What is known of the word at `[start, end)` of a text. */
  at(text: string, start: number, end: number): Item {
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const first = (hash ^ (hash >>> 15)) & (places - 1);
    let free = first;
    for (let step = 0; step < reach; step += 1) {
      const place = (first + step) & (places - 1);
      const item = this.#items[place];
      if (item === undefined) {
        free = place;
        break;
      }
      if (item.printed.length === end - start && isAt(text, start, item.printed)) return item;
    }
    const item = this.#describe(text.slice(start, end));
    this.#items[free] = item;
    return item;
  }
}
