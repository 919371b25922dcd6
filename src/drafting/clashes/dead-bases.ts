import { citeLike } from '../../render/citation/cite-like.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import type { Clash, PlacedLine } from './clash.ts';
import { basisLead } from './mentions.table.ts';
import { type NumberMention, numberMentions } from './number-mentions.ts';

const deadStates: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced', 'periodEnded']);

/** States in which another instrument has taken the place of this one. */
const swappable: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced']);

/** The whole citation of a basis, without the words that open it and the mark that ends it. */
const basisCitation = ({ text }: PlacedLine): string => text.replace(basisLead, '').replace(/[\s;.,]+$/, '');

/**
 * The mend for a dead basis: only where the whole citation can be told, in a line of the bases that cites one
 * instrument. A doubtful claim offers none.
 */
const mendOf = (mention: NumberMention, instead: ForceRecord | null, isAlone: boolean): Clash['mend'] => {
  const { line, record } = mention;
  const isDoubtful = record.claim?.confidence === 'unverified' || record.instead?.isDoubtful === true;
  if (instead === null || isDoubtful || !isAlone || !line.isBasis) return null;
  if (!swappable.has(record.state) || deadStates.has(instead.state)) return null;
  const from = basisCitation(line);
  const to = citeLike(from, record, instead);
  return to === null || to === from ? null : { line: line.index, from, to };
};

/** Mentions of instruments that are no basis any more, with the instrument of today. */
export const deadBases = (lines: readonly PlacedLine[], records: readonly ForceRecord[]): Clash[] => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const mentions = numberMentions(lines, records);
  return mentions
    .filter(({ record }) => deadStates.has(record.state))
    .map((mention): Clash => {
      const { record, line } = mention;
      const instead = record.instead === null ? null : (byId.get(record.instead.id) ?? null);
      const isAlone = mentions.filter((other) => other.line === line).length === 1;
      return {
        kind: 'dead-basis',
        part: line.part,
        words: record.name,
        against: instead?.name ?? null,
        since: record.since,
        claim: record.claim,
        mend: mendOf(mention, instead, isAlone),
      };
    });
};
