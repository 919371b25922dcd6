import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { DraftFinding } from '../../../pipeline/lint/drafting/draft-finding.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { routes } from '../../routes.ts';
import { shortened } from '../../shorten.ts';
import { sidecarOf } from '../../sidecar-of.ts';
import type { LinkedName } from '../instrument.ts';
import { mentionViews } from '../mention.ts';
import { type MovementView, movementView, type PhaseView } from '../movement.ts';
import { excerptOf } from './excerpt.ts';
import { type MistakeView, movementMistakes } from './mistakes.ts';
import type { NameRow } from './names.ts';
import { shortCodeOf } from './short-code.ts';

/** What of each list finds room on two sheets of A4. */
const room = { names: 8, phases: 6, mistakes: 4, awards: 3, sentences: 6 } as const;

/** Longest name that a list of a handout prints, in UTF-16 code units. */
const longestName = 160;

/** The page of a movement, cut to two sheets. */
export interface Handout {
  readonly view: MovementView;
  /** Short address of the whole page. */
  readonly address: string;
  readonly names: readonly NameRow[];
  readonly moreNames: number;
  readonly phases: readonly PhaseView[];
  readonly mistakes: readonly MistakeView[];
  /** Where the whole page tells of the mistakes. */
  readonly mistakesAddress: string;
  readonly awards: readonly LinkedName[];
  readonly moreAwards: number;
  /** One sentence of each of the newest plans. */
  readonly sentences: readonly {
    readonly href: string;
    readonly plate: string;
    readonly text: string;
  }[];
  readonly morePlans: number;
}

/** A name of which too much would be printed is cut in its last part. */
const cutName = ({ parts, ...row }: NameRow): NameRow => {
  const whole = parts.map(({ text }) => text).join('');
  return whole.length <= longestName
    ? { ...row, parts }
    : { ...row, parts: [{ text: shortened(whole, longestName), isOwn: true }] };
};

/** Everything that the handout of a movement prints. */
export const handoutOf = (
  catalogue: Catalogue,
  movement: Movement,
  plateOf: (plan: string) => string,
  findingsOf: (plan: string) => readonly DraftFinding[],
): Handout => {
  const view = movementView(catalogue, movement, plateOf);
  const firsts = [...Map.groupBy(view.rows, ({ plan }) => plan).values()].flatMap((own) => own.slice(0, 1));
  const page = routes.movement(movement.id);
  const awards = [
    ...view.awards.own.map(({ href, plate, place }) => ({ href, name: `${place} (${plate})` })),
    ...view.awards.ofPlans,
  ];
  return {
    view,
    address: routes.shortMovement(shortCodeOf(movement.id)),
    names: view.names.slice(0, room.names).map(cutName),
    moreNames: Math.max(0, view.names.length - room.names),
    phases: view.phases.slice(-room.phases),
    mistakes: movementMistakes(catalogue, movement, view.rows, findingsOf).slice(0, room.mistakes),
    mistakesAddress: `${page}#loi-hay-gap`,
    awards: awards.slice(0, room.awards),
    moreAwards: Math.max(0, awards.length - room.awards),
    sentences: mentionViews(catalogue, sidecarOf, firsts.slice(0, room.sentences)).map(
      ({ href, plate, before, text, after }) => ({
        href,
        plate,
        text: excerptOf({ before, text, after }),
      }),
    ),
    morePlans: Math.max(0, firsts.length - room.sentences),
  };
};
