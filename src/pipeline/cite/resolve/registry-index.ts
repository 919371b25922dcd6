import type { Instrument, InstrumentKind } from '../../../schemas/instrument.ts';
import type { Registry } from '../../registry.ts';
import { foldedKey } from '../../text/phrase.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { amendedArticles } from '../patterns/laws.table.ts';
import { phrases } from '../patterns/pattern.ts';

/** Kinds that are cited by name, without their number. */
const lawKinds: readonly InstrumentKind[] = ['constitution', 'law', 'code', 'ordinance'];
const lawWords = kinds.filter(({ kind }) => lawKinds.includes(kind)).flatMap(({ names }) => names);
const kindOfLaw = new RegExp(`^(?:${phrases(lawWords.map(foldedKey))}) `, 'u');

/** The instruments of a registry by what a mention prints of them, worked out once a registry. */
export interface RegistryIndex {
  /** By the value of their number. */
  readonly byNumber: ReadonlyMap<number, readonly Instrument[]>;
  /** Laws, codes and ordinances by `lettersOf` their names without the word for the kind. */
  readonly lawsByName: ReadonlyMap<string, readonly Instrument[]>;
  readonly appeals: readonly Instrument[];
  /** Folded full forms of folded abbreviations. */
  readonly fullForms: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Registry, RegistryIndex>();

export function indexOf(registry: Registry): RegistryIndex {
  const known = made.get(registry) ?? makeIndex(registry);
  made.set(registry, known);
  return known;
}

function makeIndex({ instruments, abbreviations }: Registry): RegistryIndex {
  const byNumber = new Map<number, Instrument[]>();
  const lawsByName = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    if (instrument.number !== null) add(byNumber, Number(instrument.number), instrument);
    if (!lawKinds.includes(instrument.kind)) continue;
    const names = new Set(
      [instrument.title, ...instrument.aliases].map((title) => lettersOf(lawName(title))),
    );
    for (const name of names) add(lawsByName, name, instrument);
  }
  const fullForms = new Map(abbreviations.map(({ short, long }) => [foldedKey(short), long.map(foldedKey)]));
  const appeals = instruments.filter(({ kind }) => kind === 'appeal');
  return { byNumber, lawsByName, appeals, fullForms };
}

/** Letters of a folded name: spaces may be lost or put elsewhere, and "m" may be read as "rn". */
export function lettersOf(folded: string): string {
  return folded.replace(/ /g, '').replace(/rn/g, 'm');
}

/** Folded name of a law without "Luật", "Bộ luật", "Pháp lệnh". */
export function lawName(title: string): string {
  return foldedKey(title).replace(kindOfLaw, '').replace(amendedArticles.printed, amendedArticles.read);
}

function add<Key>(map: Map<Key, Instrument[]>, key: Key, instrument: Instrument): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [instrument]);
  else held.push(instrument);
}
