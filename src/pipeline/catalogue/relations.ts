import type { Claim } from '../../schemas/claim.ts';
import type { Instrument, RelationKind } from '../../schemas/instrument.ts';
import type { Registry } from '../registry.ts';

/** A relation as seen from one of its two ends. */
export interface SeenRelation {
  readonly kind: RelationKind;
  /** `active`: this instrument acts on the other; `passive`: it is acted on. */
  readonly voice: 'active' | 'passive';
  readonly other: string;
  readonly from: string | null;
  readonly note: string | null;
  readonly claim: Claim;
}

/** All relations of an instrument, its own and those that others have to it, oldest first. */
export const relationsOf = (instrument: Instrument, registry: Registry): SeenRelation[] => {
  const active = instrument.relations.map(
    (relation): SeenRelation => ({
      kind: relation.kind,
      voice: 'active',
      other: relation.target,
      from: relation.from,
      note: relation.note ?? null,
      claim: relation.claim,
    }),
  );
  const passive = registry.instruments.flatMap((other) =>
    other.relations
      .filter(({ target }) => target === instrument.id)
      .map(
        (relation): SeenRelation => ({
          kind: relation.kind,
          voice: 'passive',
          other: other.id,
          from: relation.from,
          note: relation.note ?? null,
          claim: relation.claim,
        }),
      ),
  );
  return [...active, ...passive].sort(
    (a, b) => (a.from ?? '').localeCompare(b.from ?? '') || a.other.localeCompare(b.other),
  );
};

/** Other instruments with the same number and symbol: easily taken one for the other. */
export const lookAlikesOf = (instrument: Instrument, registry: Registry): Instrument[] =>
  instrument.number === null
    ? []
    : registry.instruments.filter(
        (other) =>
          other.id !== instrument.id &&
          other.kind === instrument.kind &&
          other.number === instrument.number &&
          other.symbol === instrument.symbol,
      );
