import type { Phrase } from '../../pipeline/clause/phrases/find-phrases.ts';
import { copy } from '../copy.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import type { LinkedName } from './instrument.ts';
import { addressOf } from './mention.ts';
import { plateOf } from './plan-identity.ts';

/** A formula as the list shows it. */
export interface PhraseRow {
  readonly text: string;
  readonly plans: number;
  readonly places: string;
  /** The newest place of each plan, as many as a row takes. */
  readonly uses: readonly LinkedName[];
  readonly more: string | null;
  readonly search: string;
}

/** Places that a row names one by one. */
const mostUses = 5;

/** A formula as its newest plan prints it, with where it stands. */
export const phraseRow = ({ plans, uses }: Phrase): PhraseRow => {
  const [newest] = uses;
  const text = newest?.division.block.text.slice(newest.start, newest.end).replace(/\s+/g, ' ') ?? '';
  const [...byPlan] = Map.groupBy(uses, ({ reading }) => reading).values();
  const shown = byPlan.slice(0, mostUses).flatMap(([use]) => (use === undefined ? [] : [use]));
  const left = uses.length - shown.length;
  return {
    text,
    plans,
    places: copy.phrases.places(uses.length),
    uses: shown.map(({ reading, division }) => ({
      href: routes.clause(reading.entry.id, division.anchor),
      name: `${addressOf(reading, division.anchor)}, ${plateOf(reading, sidecarOf(reading.entry.id))}`,
    })),
    more: left > 0 ? copy.phrases.more(left) : null,
    search: routes.searchFor(`"${text}"`),
  };
};

/** Formulas of one page: each lists the clauses that use it, so that few of them fill a page. */
export const phrasesPerPage = 50;
