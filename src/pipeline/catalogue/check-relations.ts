import type { Instrument, Relation } from '../../schemas/instrument.ts';
import type { CorpusCheck, CorpusFault } from './corpus-fault.ts';
import { effects } from './force.ts';

/** Nothing replaces, amends or follows what is younger than itself. */
const relationOrder: CorpusCheck = ({ instruments }) => {
  const dates = new Map(instruments.map(({ id, issuedOn, year }) => [id, issuedOn ?? String(year)]));
  return instruments.flatMap(({ id, issuedOn, year, relations }) =>
    relations.flatMap(({ target }, i): CorpusFault[] => {
      const other = dates.get(target);
      const own = issuedOn ?? String(year);
      const length = Math.min(own.length, other?.length ?? 0);
      if (other === undefined || other.slice(0, length) <= own.slice(0, length)) return [];
      return [
        {
          collection: 'instruments',
          id,
          field: ['relations', i, 'target'],
          severity: 'error',
          rule: 'relation-order',
          message: `Unexpected target "${target}" of ${other}, expected an instrument that is not younger than ${own}.`,
        },
      ];
    }),
  );
};

/** Of two instruments one replaces, amends or follows the other, never each the other. */
const mutualRelation: CorpusCheck = ({ instruments }) => {
  const acts = new Set(
    instruments.flatMap(({ id, relations }) =>
      relations.map(({ kind, target }) => `${id} ${kind} ${target}`),
    ),
  );
  return instruments.flatMap(({ id, relations }) =>
    relations.flatMap(({ kind, target }, i): CorpusFault[] => {
      if (!acts.has(`${target} ${kind} ${id}`)) return [];
      const message = `Unexpected "${id} ${kind} ${target}" beside its reverse, expected one of the two; remove the wrong one.`;
      return [
        {
          collection: 'instruments',
          id,
          field: ['relations', i],
          severity: 'error',
          rule: 'mutual-relation',
          message,
        },
      ];
    }),
  );
};

/** What the target itself claims against a relation to it: another cause, or another day for the same cause. */
const disagreement = (actor: string, relation: Relation, target: Instrument): string | null => {
  const effect = effects[relation.kind];
  const claimed = target.force.filter(({ state, by }) => state === effect && by !== null);
  const [other] = claimed;
  if (other === undefined) return null;
  const same = claimed.find(({ by }) => by === actor);
  if (same === undefined) return `by "${other.by}", expected "${actor}"`;
  if (same.from === null || relation.from === null || same.from === relation.from) return null;
  return `from ${same.from}, expected ${relation.from}`;
};

/** The end of an instrument's force is told alike by itself and by the one that ends it. */
const forceAgainstRelation: CorpusCheck = ({ instruments }) => {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return instruments.flatMap(({ id, relations }) =>
    relations.flatMap((relation): CorpusFault[] => {
      const target = byId.get(relation.target);
      const fault = target === undefined ? null : disagreement(id, relation, target);
      if (fault === null) return [];
      const message = `Unexpected end ${fault} as the relation "${id} ${relation.kind}" has it; make the two agree.`;
      return [
        {
          collection: 'instruments',
          id: relation.target,
          field: ['force'],
          severity: 'error',
          rule: 'force-against-relation',
          message,
        },
      ];
    }),
  );
};

/** Relations between instruments agree with their dates, with each other and with the claims of force. */
export const checkRelations: CorpusCheck = (registry, plans) => [
  ...relationOrder(registry, plans),
  ...mutualRelation(registry, plans),
  ...forceAgainstRelation(registry, plans),
];
