/** What a part of a regular expression can match, as far as signs are concerned. */
export type PatternNode =
  /** One of some UTF-16 units. */
  | { readonly type: 'units'; readonly units: readonly number[] }
  /** Anything at all. */
  | { readonly type: 'any' }
  /** The start or the end of the text. */
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' }
  /** Nothing: an edge of a word, or what must not stand there. */
  | { readonly type: 'empty' }
  /** What must stand before or behind, and is no part of the match. */
  | { readonly type: 'ahead'; readonly inner: PatternNode }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly type: 'repeat';
      readonly inner: PatternNode;
      readonly least: number;
      readonly most: number;
    };

const any: PatternNode = { type: 'any' };
const empty: PatternNode = { type: 'empty' };
const unit = (code: number): PatternNode => ({ type: 'units', units: [code] });

/** Half of a letter of two units, which what follows may take as one. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** Most units of a character class that are told apart. */
const mostUnits = 512;

/** Options of a choice; of any other node itself alone. */
export const alternatives = (node: PatternNode): readonly PatternNode[] =>
  node.type === 'choice' ? node.options : [node];

/** Characters that stand for others behind a backslash. */
const controls: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, f: 0x0c, v: 0x0b, 0: 0 };
const digits = [...'0123456789'].map((one) => one.charCodeAt(0));
const space = ' '.charCodeAt(0);

/** Reads the source of one expression from its start to its end; what it does not know it takes for anything. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @returns null where the source is not read to its end */
  read(): PatternNode | null {
    const node = this.#choice();
    return this.#at === this.#source.length ? node : null;
  }

  #peek(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    const found = this.#peek(text);
    if (found) this.#at += text.length;
    return found;
  }

  #next(): number {
    const code = this.#source.charCodeAt(this.#at);
    this.#at += 1;
    return code;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    const [only] = options;
    return only !== undefined && options.length === 1 ? only : { type: 'choice', options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !this.#peek('|') && !this.#peek(')'))
      parts.push(this.#quantified());
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { type: 'sequence', parts };
  }

  #quantified(): PatternNode {
    const inner = this.#atom();
    const sign = this.#match(/([*+?])\??|\{(\d+)(?:(,)(\d*))?\}\??/y);
    if (sign === null) return inner;
    const [, short, from = '1', comma, to = ''] = sign;
    const least = short === undefined ? Number(from) : short === '+' ? 1 : 0;
    const exactly = comma === undefined ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    const most = short === undefined ? exactly : short === '?' ? 1 : Number.POSITIVE_INFINITY;
    return { type: 'repeat', inner, least, most };
  }

  #atom(): PatternNode {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#characterClass();
    if (this.#take('\\')) return this.#escape();
    if (this.#take('.')) return any;
    if (this.#take('^')) return { type: 'edge', edge: 'start' };
    if (this.#take('$')) return { type: 'edge', edge: 'end' };
    const code = this.#next();
    return isHalf(code) ? any : unit(code);
  }

  #group(): PatternNode {
    const isAhead = this.#take('?=') || this.#take('?<=');
    const isNot = !isAhead && (this.#take('?!') || this.#take('?<!'));
    if (!isAhead && !isNot && !this.#take('?:')) this.#match(/\?<\w+>/y);
    const inner = this.#choice();
    this.#take(')');
    if (isNot) return empty;
    return isAhead ? { type: 'ahead', inner } : inner;
  }

  /** The units behind a backslash; null for what is no list of units. */
  #escaped(): readonly number[] | null {
    const code = this.#match(/u\{([\dA-Fa-f]+)\}|[ux]([\dA-Fa-f]{2,4})/y);
    const hexadecimal = code?.[1] ?? code?.[2];
    if (hexadecimal !== undefined) {
      const value = Number.parseInt(hexadecimal, 16);
      return value > 0xffff ? null : [value];
    }
    if (this.#match(/[pP]\{[^}]*\}|k<\w+>|[1-9]\d*|c[A-Za-z]/y) !== null) return null;
    const letter = this.#match(/[\s\S]/y)?.[0] ?? '';
    if (letter === 'd') return digits;
    // All blanks are of one class of letters.
    if (letter === 's') return [space];
    if (/[DSwWB]/.test(letter)) return null;
    return [controls[letter] ?? letter.charCodeAt(0)];
  }

  #escape(): PatternNode {
    if (this.#match(/[bB]/y) !== null) return empty;
    const units = this.#escaped();
    return units === null ? any : { type: 'units', units };
  }

  #characterClass(): PatternNode {
    const isNegated = this.#take('^');
    const units: number[] = [];
    let isKnown = !isNegated;
    while (this.#at < this.#source.length && !this.#take(']')) {
      const from = this.#member();
      if (from === null) isKnown = false;
      const [first] = from ?? [];
      if (this.#peek('-') && !this.#peek('-]')) {
        this.#take('-');
        const [last] = this.#member() ?? [];
        if (first === undefined || last === undefined || last - first > mostUnits) isKnown = false;
        else for (let code = first; code <= last; code += 1) units.push(code);
      } else units.push(...(from ?? []));
    }
    return isKnown && units.length <= mostUnits ? { type: 'units', units } : any;
  }

  #member(): readonly number[] | null {
    if (this.#take('\\')) return this.#escaped();
    const code = this.#next();
    return isHalf(code) ? null : [code];
  }
}

/** Reads a regular expression as a tree; null where its source holds what is not known. */
export function parsePattern({ source, flags }: RegExp): PatternNode | null {
  // Sets of strings are another language, and where lines count the edges are others.
  return /[mv]/.test(flags) ? null : new PatternReader(source).read();
}
