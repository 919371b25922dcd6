import type { ForceRecord } from '../../schemas/force-record.ts';
import type { Clash, PlacedLine } from './clash.ts';
import { numberMentions } from './number-mentions.ts';

/**
 * An instrument that is written in full a second time: type, number, date, issuer and subject stand at the first mention
 * only (NĐ 30/2020/NĐ-CP, Annex I, part I, II.6).
 */
export const repeatedMentions = (lines: readonly PlacedLine[], records: readonly ForceRecord[]): Clash[] => {
  const seen = new Set<string>();
  return numberMentions(lines, records).flatMap(({ line, record, number, isDated }): Clash[] => {
    const isLater = seen.has(record.id);
    seen.add(record.id);
    if (!isLater || !isDated) return [];
    return [
      {
        kind: 'repeated-mention',
        part: line.part,
        words: number,
        against: null,
        since: null,
        claim: null,
        mend: null,
      },
    ];
  });
};
