import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { earliestDay, latestDay } from '../../pipeline/catalogue/day.ts';
import { type Force, forceOn, isDead, successorsOn } from '../../pipeline/catalogue/force.ts';
import { lookAlikesOf, relationsOf } from '../../pipeline/catalogue/relations.ts';
import { citableOf } from '../../render/citation/citable.ts';
import { type CitationForms, citationForms } from '../../render/citation/citation-forms.ts';
import { runningTitle } from '../../render/citation/running-title.ts';
import type { Label } from '../../render/rendering.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import { asClaimed, isUnproven } from '../claimed.ts';
import { copy } from '../copy.ts';
import { isDoubtful, labelOf } from '../label.ts';
import { nameOf, shortNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay } from '../show-date.ts';
import { type Successor, successorOf } from './basis.ts';
import { type TimeBars, timeBars } from './time-bars.ts';

export interface LinkedName {
  readonly href: string;
  readonly name: string;
}

export interface RelationView extends LinkedName {
  readonly words: string;
  readonly label: Label | null;
  readonly detail: string;
}

export interface EventView {
  readonly day: string;
  readonly text: string;
  readonly link: LinkedName | null;
  readonly source: string;
  /** The event that ended the instrument's use. */
  readonly isEnd: boolean;
}

/** Props of an instrument's page, citing sentences left out. */
export interface InstrumentView {
  readonly id: string;
  readonly kind: string;
  readonly heading: string;
  readonly name: string;
  readonly label: Label;
  readonly sentence: string;
  /** What stands in its stead, or goes on with its matter where nothing took its place. */
  readonly instead: (LinkedName & { readonly lead: string }) | null;
  readonly advice: string | null;
  readonly source: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly aliases: readonly string[];
  readonly relations: readonly RelationView[];
  readonly lookAlikes: readonly RelationView[];
  readonly members: readonly LinkedName[];
  readonly bars: TimeBars | null;
  readonly events: readonly EventView[];
  readonly notes: readonly string[];
  readonly forms: CitationForms;
  readonly formsOf: LinkedName | null;
  readonly predecessors: readonly Instrument[];
}

/** "nguồn thứ cấp: Công báo …, kiểm tra 21/11/2026" */
export const sourceOf = (claim: Claim): string =>
  `${copy.names.confidence[claim.confidence]}: ${claim.source}, ${copy.force.checked(showDay(claim.checkedOn))}`;

const linkTo = (instrument: Instrument): LinkedName => ({
  href: routes.instrument(instrument.id),
  name: nameOf(instrument),
});

const insteadLink = ({ instrument, isDoubtful }: Successor): LinkedName => {
  const { href, name } = linkTo(instrument);
  return { href, name: isDoubtful ? copy.force.doubted(name) : name };
};

/** Day of the last amendment that has taken effect and is more than hearsay. */
const amendedOn = (instrument: Instrument, { registry, today }: Catalogue): string | null =>
  relationsOf(instrument, registry)
    .filter(
      ({ kind, voice, from, claim }) =>
        kind === 'amends' &&
        voice === 'passive' &&
        from !== null &&
        latestDay(from) <= today &&
        !isUnproven(claim),
    )
    .at(-1)?.from ?? null;

const sentenceOf = (instrument: Instrument, force: Force, catalogue: Catalogue): string => {
  if (force.claim === null) return copy.force.nothingClaimed;
  if (force.state === 'unknown') return copy.force.notKnown;
  const state = copy.names.force[force.state];
  if (force.claim.confidence === 'unverified') return copy.force.unverifiedState(state);
  const amended = force.state === 'inForce' ? amendedOn(instrument, catalogue) : null;
  return copy.force.sentence(
    state,
    force.since === null ? null : showDay(force.since),
    amended === null ? null : showDay(amended),
  );
};

/** Instruments whose place this one took, nearest first. */
const predecessorsOf = (instrument: Instrument, { registry, today }: Catalogue): Instrument[] =>
  registry.instruments
    .filter((other) => forceOn(other, today, registry).by === instrument.id)
    .sort((a, b) => b.year - a.year || a.id.localeCompare(b.id));

/** Whether a claim of an earlier day says already that the instrument is in force. */
const isInForceBefore = ({ force }: Instrument, day: string | null): boolean =>
  day !== null &&
  force.findLast(({ from }) => from !== null && earliestDay(from) < earliestDay(day))?.state === 'inForce';

const eventsOf = (instrument: Instrument, catalogue: Catalogue): EventView[] => {
  const { registry } = catalogue;
  const relations = relationsOf(instrument, registry);
  const byId = new Map(registry.instruments.map((record) => [record.id, record]));
  const link = (id: string | null): LinkedName | null => {
    const other = id === null ? undefined : byId.get(id);
    return other === undefined ? null : linkTo(other);
  };
  const events = [
    ...(instrument.issuedOn === null
      ? []
      : [
          {
            at: instrument.issuedOn,
            text: copy.instrument.issued(copy.instrument.thisOne),
            other: null,
            claim: instrument.issuedOnClaim ?? instrument.identityClaim,
            isEnd: false,
          },
        ]),
    ...instrument.force.flatMap((claimed) => {
      const isContinued = claimed.state === 'inForce' && isInForceBefore(instrument, claimed.from);
      return claimed.from === null || (isContinued && relations.some(({ from }) => from === claimed.from))
        ? []
        : [
            {
              at: claimed.from,
              text: isContinued ? copy.force.continued : copy.force.event(claimed.state, claimed.by !== null),
              other: claimed.by,
              claim: claimed.claim,
              isEnd: isDead(claimed.state),
            },
          ];
    }),
    ...relations.flatMap((relation) => {
      const at =
        relation.from ?? (relation.voice === 'passive' ? (byId.get(relation.other)?.issuedOn ?? null) : null);
      const isTold = instrument.force.some(({ from, by }) => from === at && by === relation.other);
      if (at === null || isTold) return [];
      const text = copy.names.relation[relation.kind][relation.voice];
      return [{ at, text, other: relation.other, claim: relation.claim, isEnd: false }];
    }),
  ];
  return events
    .sort((a, b) => a.at.localeCompare(b.at) || Number(a.isEnd) - Number(b.isEnd))
    .map(({ at, text, other, claim, isEnd }) => ({
      day: showDay(at),
      text,
      link: link(other),
      source: copy.names.confidence[claim.confidence],
      isEnd,
    }));
};

/** Laws are known by their name, numbered texts by number and title, the others by title alone. */
const headingOf = (instrument: Instrument): string =>
  instrument.reference === null || instrument.kind === 'law' || instrument.kind === 'code'
    ? shortNameOf(instrument)
    : `${shortNameOf(instrument)} ${runningTitle(instrument.title)}`;

const attributesOf = (instrument: Instrument): InstrumentView['attributes'] => [
  {
    name: copy.instrument.reference,
    value: asClaimed(instrument.reference ?? copy.instrument.noNumber, instrument.identityClaim),
  },
  { name: copy.instrument.issuer, value: asClaimed(instrument.issuer, instrument.identityClaim) },
  {
    name: copy.instrument.issuedOn,
    value: asClaimed(
      showDay(instrument.issuedOn ?? String(instrument.year)),
      instrument.issuedOnClaim ?? instrument.identityClaim,
    ),
  },
  { name: copy.instrument.sourceOfIdentity, value: sourceOf(instrument.identityClaim) },
];

const relationViews = (instrument: Instrument, { registry, today }: Catalogue): RelationView[] => {
  const byId = new Map(registry.instruments.map((record) => [record.id, record]));
  return relationsOf(instrument, registry).flatMap((relation) => {
    const other = byId.get(relation.other);
    if (other === undefined) return [];
    const since = relation.from === null ? null : copy.force.since(showDay(relation.from));
    const detail = [since, relation.note, copy.names.confidence[relation.claim.confidence]];
    return [
      {
        ...linkTo(other),
        words: copy.names.relation[relation.kind][relation.voice],
        label: labelOf(forceOn(other, today, registry)),
        detail: detail.filter((part) => part !== null).join(', '),
      },
    ];
  });
};

/** Everything that the page of one instrument prints beside the sentences that cite it. */
export const instrumentView = (catalogue: Catalogue, instrument: Instrument): InstrumentView => {
  const { registry, today } = catalogue;
  const now = forceOn(instrument, today, registry);
  const successors = successorsOn(instrument, today, registry);
  const successor = successorOf(instrument, catalogue);
  const instead = successor?.instrument ?? null;
  const isOver = isDead(now.state) && !isDoubtful(now);
  const isReplaced = isOver && instead !== null && successor?.isDoubtful === false;
  const predecessors = predecessorsOf(instrument, catalogue);
  const byId = new Map(registry.instruments.map((record) => [record.id, record]));
  return {
    id: instrument.id,
    kind: copy.names.kind[instrument.kind],
    heading: headingOf(instrument),
    name: nameOf(instrument),
    label: labelOf(now),
    sentence: sentenceOf(instrument, now, catalogue),
    instead:
      successor === null
        ? null
        : {
            ...insteadLink(successor),
            lead: now.state === 'succeeded' ? copy.instrument.followedBy : copy.instrument.useInstead,
          },
    advice: isOver ? copy.force.doNotUse : now.note,
    source: now.claim === null ? '' : sourceOf(now.claim),
    attributes: attributesOf(instrument),
    aliases: instrument.aliases,
    relations: relationViews(instrument, catalogue),
    lookAlikes: lookAlikesOf(instrument, registry).map((other) => ({
      ...linkTo(other),
      words: copy.instrument.lookAlikes,
      label: null,
      detail: [
        other.issuedOn === null ? String(other.year) : showDay(other.issuedOn),
        other.issuer,
        other.title,
      ].join(', '),
    })),
    members: instrument.members.flatMap((id) => {
      const member = byId.get(id);
      return member === undefined ? [] : [linkTo(member)];
    }),
    bars: timeBars(catalogue, instrument, predecessors, successors),
    events: eventsOf(instrument, catalogue),
    notes: instrument.notes,
    forms: citationForms(citableOf(isReplaced ? instead : instrument)),
    formsOf: isReplaced ? linkTo(instead) : null,
    predecessors,
  };
};
