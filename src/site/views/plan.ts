import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Force } from '../../pipeline/catalogue/force.ts';
import { placeRecord } from '../../pipeline/catalogue/place-record.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { RuleId } from '../../pipeline/diagnostics/rules.table.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { isoOf } from '../../pipeline/text/date.ts';
import type { Division } from '../../pipeline/tree.ts';
import { htmlOf } from '../../render/html.ts';
import { planToHast } from '../../render/plan-hast.ts';
import type { Label } from '../../render/rendering.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { PrintedDate } from '../../schemas/date.ts';
import type { Place } from '../../schemas/place.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { asClaimed } from '../claimed.ts';
import { copy } from '../copy.ts';
import type { Crumb } from '../crumb.ts';
import { absentLabel, labelOf } from '../label.ts';
import { nameOf, placeNameOf, shortNameOf, stubNameOf } from '../names.ts';
import { placeNow } from '../place-now.ts';
import { routes } from '../routes.ts';
import { shortened } from '../shorten.ts';
import { showDay, showPeriod } from '../show-date.ts';
import { sinceWords } from '../since-words.ts';
import { type Basis, basesOf, countBases, isHealthy, type Successor, stubsOf } from './basis.ts';
import { isOpen } from './citation-link.ts';
import type { LinkedName } from './instrument.ts';
import { agencyOf, citationOf, plateOf, subjectOf } from './plan-identity.ts';
import { renderingOf } from './plan-rendering.ts';

/** An entry of the contents: level 1 and the headed divisions directly below. */
export interface ContentsEntry {
  readonly href: string;
  readonly marker: string;
  readonly text: string;
  readonly below: readonly ContentsEntry[];
}

/** A fact of the letterhead; `blank` is what the paper leaves open. */
export interface Fact {
  readonly name: string;
  readonly blank: string | null;
  readonly value: string;
  readonly note: string | null;
}

/** A row of the status box. */
export interface StatusRow {
  readonly href: string;
  readonly name: string;
  readonly whenSigned: string;
  readonly label: Label;
  readonly since: string | null;
  /** What replaces it; `lead` says so where it only goes on with the same matter. */
  readonly instead: { readonly href: string; readonly name: string; readonly lead: string | null } | null;
  readonly note: string | null;
  readonly source: string;
}

/** A cited instrument that asks for nothing: one line is enough. */
export interface RestRow {
  readonly href: string;
  readonly name: string;
  readonly label: Label;
  /** Since when, by what source and what else is known of it. */
  readonly text: string;
}

export interface Status {
  readonly sentence: string;
  readonly urgent: readonly StatusRow[];
  readonly rest: readonly RestRow[];
  readonly notes: readonly string[];
}

/** A thing that the reading noticed, and where. */
export interface NoticedRow {
  readonly text: string;
  readonly lines: readonly LinkedName[];
}

/** Props of the plan page. */
export interface PlanView {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly description: string;
  readonly plate: string;
  /** How the plan is cited in full. */
  readonly citation: string;
  readonly crumbs: readonly Crumb[];
  readonly facts: readonly Fact[];
  readonly contents: readonly ContentsEntry[];
  readonly status: Status;
  readonly html: string;
  /** Where the facts of the head are explained. */
  readonly factsWhy: string;
  readonly noticed: readonly NoticedRow[];
}

const headingsOf = (divisions: readonly Division[], depth: number): ContentsEntry[] =>
  divisions
    .filter((division) => division.heading !== null)
    .map((division) => ({
      href: `#${encodeURIComponent(division.anchor)}`,
      marker: division.marker ?? '',
      text: shortened(division.heading ?? ''),
      below:
        depth > 1
          ? headingsOf(
              division.children.filter((child) => child.type === 'division'),
              depth - 1,
            )
          : [],
    }));

/** Headed divisions of a plan, two levels of them. */
export const planContents = (reading: Reading): ContentsEntry[] => {
  const tops = reading.tree.children.flatMap((zone) =>
    zone.children.filter((node) => node.type === 'division'),
  );
  return headingsOf(tops, 2);
};

/** A printed date whose day or month is blank: what is missing, and what is there. */
const dateFact = (date: PrintedDate | null, sidecar: Sidecar | null): Fact => {
  const name = copy.plan.fact.day;
  if (date === null) {
    const notBefore = sidecar?.notBefore?.value;
    const note = notBefore === undefined ? null : copy.plan.notBefore(showDay(notBefore));
    return { name, blank: copy.plan.silent, value: '', note };
  }
  const iso = isoOf(date);
  if (date.day === null) {
    return {
      name,
      blank: copy.plan.blank,
      value: iso === null ? '' : copy.plan.monthOf(showDay(iso)),
      note: null,
    };
  }
  return { name, blank: null, value: iso === null ? '' : showDay(iso), note: null };
};

const numberFact = ({ entry }: Reading): Fact => {
  const name = copy.plan.fact.number;
  if (entry.number !== null) return { name, blank: null, value: entry.reference ?? entry.number, note: null };
  if (entry.symbol !== null) return { name, blank: copy.plan.blank, value: `/${entry.symbol}`, note: null };
  return { name, blank: copy.plan.silent, value: '', note: null };
};

/** What became of the place of a plan; null where it stands as it was, or goes on under its name. */
const placeNote = (place: Place | undefined, { registry, today }: Catalogue): string | null => {
  if (place === undefined || place.endedOn === null) return null;
  const text =
    place.successors.length === 0
      ? copy.plan.placeOver(showDay(place.endedOn))
      : placeNow(place, today, registry);
  return text === null ? null : asClaimed(text, place.claim);
};

/** Facts of the letterhead, with what a person added. */
export const planFacts = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): Fact[] => {
  const { place } = reading.context;
  const record = placeRecord(place, catalogue.registry);
  const period = sidecar?.period?.value;
  return [
    {
      name: copy.plan.fact.agency,
      blank: agencyOf(reading, sidecar) === null ? copy.plan.silent : null,
      value: agencyOf(reading, sidecar) ?? '',
      note: reading.entry.issuer === null && sidecar?.issuer !== undefined ? copy.plan.fromSidecar : null,
    },
    numberFact(reading),
    dateFact(reading.entry.issuedOn, sidecar),
    ...(place === null
      ? []
      : [
          {
            name: copy.plan.fact.place,
            blank: null,
            value: placeNameOf(place, catalogue.registry),
            note: placeNote(record, catalogue),
          },
        ]),
    ...(period === undefined
      ? []
      : [
          { name: copy.plan.fact.period, blank: null, value: showPeriod(period.from, period.to), note: null },
        ]),
  ];
};

const insteadName = ({ instrument, isDoubtful }: Successor): string =>
  isDoubtful ? copy.force.doubted(shortNameOf(instrument)) : shortNameOf(instrument);

const sourceOf = ({ confidence, checkedOn }: Claim): string =>
  `${copy.names.confidence[confidence]}, ${copy.force.checked(showDay(checkedOn))}`;

const statusRow = ({ instrument, now, whenSigned, instead }: Basis): StatusRow => ({
  href: routes.instrument(instrument.id),
  name: nameOf(instrument),
  whenSigned: whenSigned === null ? copy.plan.thenUnknown : labelOf(whenSigned).text,
  label: labelOf(now),
  since: sinceWords(now),
  instead:
    instead === null
      ? null
      : {
          href: routes.instrument(instead.instrument.id),
          name: insteadName(instead),
          lead: now.state === 'succeeded' ? copy.plan.followedBy : null,
        },
  note: now.note,
  source: now.claim === null ? copy.force.nothingKnown : sourceOf(now.claim),
});

/** How it stood when the plan was signed, where that is not how it stands today. */
const otherWhenSigned = (now: Force, whenSigned: Force | null): string | null => {
  const then = whenSigned === null ? null : labelOf(whenSigned).text;
  return then === null || then === labelOf(now).text ? null : `${copy.plan.column.whenSigned}: ${then}`;
};

const restRow = ({ instrument, now, whenSigned }: Basis): RestRow => ({
  href: routes.instrument(instrument.id),
  name: nameOf(instrument),
  label: labelOf(now),
  text: [
    otherWhenSigned(now, whenSigned),
    sinceWords(now),
    now.claim === null ? null : sourceOf(now.claim),
    now.note,
  ]
    .filter((part) => part !== null)
    .join('; '),
});

/** Findings after which the absence of citations means nothing. */
const unreadRules: ReadonlySet<string> = new Set<RuleId>([
  'empty-source',
  'not-readable',
  'too-large',
  'foreign-language',
]);

/** What is said of a plan none of whose citations leads to a page; `open` of them were found. */
const nothingHeld = ({ findings }: Reading, open: number): string => {
  if (findings.some(({ rule }) => unreadRules.has(rule))) return copy.plan.statusUnread;
  return open > 0 ? copy.plan.statusOpen(open) : copy.plan.statusNone;
};

/** Whether what a plan cites still holds. */
export const planStatus = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): Status => {
  const bases = basesOf(catalogue, reading);
  const stubs = stubsOf(catalogue, reading.entry.id);
  const { total, dead, partly, next, unknown, absent } = countBases(catalogue, reading);
  const counts: [number, (n: number) => string][] = [
    [dead, copy.plan.statusDead],
    [partly, copy.plan.statusPartly],
    [next, copy.plan.statusNext],
    [unknown, copy.plan.statusUnknown],
    [absent, copy.plan.statusAbsent],
  ];
  const parts = counts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  const absentRows = stubs.flatMap((id): RestRow[] => {
    const stub = catalogue.stubs.get(id);
    return stub === undefined
      ? []
      : [{ href: routes.instrument(id), name: stubNameOf(stub), label: absentLabel, text: '' }];
  });
  const open = reading.entry.citations.filter((record) => isOpen(record, reading, catalogue)).length;
  const over = sidecar?.period?.value.to;
  return {
    sentence: total > 0 ? copy.plan.statusSentence(total, parts) : nothingHeld(reading, open),
    urgent: bases.filter((basis) => !isHealthy(basis)).map(statusRow),
    rest: [...bases.filter(isHealthy).map(restRow), ...absentRows],
    notes: [
      ...(open > 0 && total > 0 ? [copy.plan.statusOpen(open)] : []),
      ...(over !== undefined && over < catalogue.today ? [copy.plan.periodOver(showDay(over))] : []),
      ...(total === 0 ? [] : [copy.plan.statusNote(showDay(catalogue.today))]),
    ],
  };
};

const crumbsOf = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): Crumb[] => {
  const { place } = reading.context;
  const year = yearOf(reading, sidecar);
  return [
    { href: routes.plans, name: copy.frame.plans },
    ...(place === null ? [] : [{ href: routes.place(place), name: placeNameOf(place, catalogue.registry) }]),
    ...(year === null ? [] : [{ href: routes.year(year), name: String(year) }]),
  ];
};

/** Lines that one sentence lists; the page of traces has the rest. */
const mostLines = 12;

/**
 * Messages of the reading, each sentence once with its lines; then how much was read otherwise than printed, which the
 * rows themselves say one by one.
 */
const noticedIn = ({ entry, findings, repairs }: Reading): NoticedRow[] => {
  const rulesOfRepair = new Set(repairs.map(({ rule }) => rule));
  const others = findings.filter(({ rule }) => !rulesOfRepair.has(rule));
  const why = { href: routes.fromPlan.trace, name: copy.trace.link };
  const rows = [...Map.groupBy(others, ({ reason }) => reason)].map(([text, own]) => {
    const lines = [...new Set(own.map(({ line }) => line))].map((line) => ({
      href: routes.planSourceLine(entry.id, line),
      name: copy.plan.line(line),
    }));
    return { text, lines: lines.length > mostLines ? [...lines.slice(0, mostLines), why] : lines };
  });
  return repairs.length === 0 ? rows : [...rows, { text: copy.plan.repairs(repairs.length), lines: [why] }];
};

/** Everything that the page of one plan prints. */
export const planView = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): PlanView => {
  const { entry } = reading;
  const kind = entry.documentType === null ? copy.plan.unknownKind : copy.names.kind[entry.documentType];
  const subject = subjectOf(reading);
  const plate = plateOf(reading, sidecar);
  const status = planStatus(catalogue, reading, sidecar);
  return {
    id: entry.id,
    kind,
    subject,
    plate,
    citation: citationOf(reading, sidecar),
    title: copy.plan.pageTitle(kind, subject, plate),
    description: copy.plan.description(kind, subject, plate, status.sentence),
    crumbs: crumbsOf(catalogue, reading, sidecar),
    facts: planFacts(catalogue, reading, sidecar),
    contents: planContents(reading),
    status,
    html: htmlOf(planToHast(reading.tree, renderingOf(catalogue, reading))),
    factsWhy: `${routes.fromPlan.trace}#du-kien`,
    noticed: noticedIn(reading),
  };
};
