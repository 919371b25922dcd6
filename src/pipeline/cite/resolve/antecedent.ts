import type { Instrument } from '../../../schemas/instrument.ts';
import type { Printed } from '../printed.ts';
import type { ReadMention } from './surroundings.ts';

/** The last mention of those that one phrase could mean, and whether they are all of one instrument. */
interface Series {
  readonly identity: string;
  readonly isOne: boolean;
  readonly last: ReadMention;
}

/** What a document has named so far, by what a later phrase can print of it. */
export class Antecedents {
  readonly #series = new Map<string, Series>();
  readonly #found = new Set<string>();

  remember(mention: ReadMention): void {
    const { printed, found, reference } = mention;
    if (found.instrument !== null) this.#found.add(found.instrument.id);
    const { kind, number, symbol, issuer, titleText, issuedOn, yearInNumber } = printed;
    const identity = found.instrument?.id ?? reference ?? JSON.stringify([number, issuer, titleText]);
    this.#add('any', identity, mention);
    this.#add(`kind ${kind}`, identity, mention);
    if (number === null) return;
    this.#add(`number ${kind} ${Number(number)}`, identity, mention);
    const tells = found.instrument !== null || (titleText ?? issuedOn ?? yearInNumber) !== null;
    if (symbol !== null && tells) this.#add(keyOfSymbol(printed), found.instrument?.id ?? '', mention);
  }

  /**
   * The mention that one which names too little leans on, or null: the last of those that it can mean, where all of
   * them are of one instrument; else the phrase could mean either.
   */
  of({ leansOn, kind, number }: Printed): ReadMention | null {
    const key =
      leansOn === 'any' ? 'any' : leansOn === 'kind' ? `kind ${kind}` : `number ${kind} ${Number(number)}`;
    const series = this.#series.get(key);
    return series?.isOne === true ? series.last : null;
  }

  /** The instrument of all mentions with this kind, number and symbol that tell more than these, or null. */
  sameSymbol(printed: Printed): Instrument | null {
    const series = this.#series.get(keyOfSymbol(printed));
    return series?.isOne === true ? series.last.found.instrument : null;
  }

  /** Those of some instruments that were found before. */
  foundAmong(some: readonly Instrument[]): Instrument[] {
    return some.filter(({ id }) => this.#found.has(id));
  }

  #add(key: string, identity: string, last: ReadMention): void {
    const known = this.#series.get(key);
    const isOne = known === undefined || (known.isOne && known.identity === identity);
    this.#series.set(key, { identity, isOne, last });
  }
}

function keyOfSymbol({ kind, number, symbol }: Printed): string {
  return `symbol ${kind} ${number} ${symbol?.replaceAll('/', '-')}`;
}
