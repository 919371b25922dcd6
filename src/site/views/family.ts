import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { ClauseFamily, ComparedLine } from '../../pipeline/clause/families/clause-family.ts';
import type { ClauseUnit } from '../../pipeline/clause/families/clause-unit.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { FamilyLine } from '../../render/family-hast.ts';
import type { Label } from '../../render/rendering.ts';
import type { Role } from '../../schemas/role.ts';
import { copy } from '../copy.ts';
import { labelOf } from '../label.ts';
import { nameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { textOfLine, titleOfClause } from './clause-text.ts';
import type { LinkedName } from './instrument.ts';
import { addressOf } from './mention.ts';
import { plateOf } from './plan-identity.ts';

/** A row of a list of families. */
export interface FamilyRow extends LinkedName {
  readonly id: string;
  readonly role: Role | null;
  /** "Dùng trong 5 kế hoạch: cấp huyện (3), cấp xã (2); các năm 2020, 2024": how far it is used. */
  readonly use: string;
}

/** One wording beside the common text. */
export interface WordingView {
  readonly name: string;
  readonly lines: readonly ComparedLine[];
  /** Its newest clause. */
  readonly example: LinkedName;
}

/** A clause of a family: where it stands and how it is worded. */
export interface FamilyUse extends LinkedName {
  readonly place: string;
  readonly level: string;
  /** Number of its wording, from 1. */
  readonly wording: number;
}

/** Props of the page of a family. */
export interface FamilyView extends FamilyRow {
  readonly lines: readonly FamilyLine[];
  readonly slots: readonly { readonly name: string; readonly times: number }[];
  readonly bases: readonly (LinkedName & { readonly label: Label })[];
  readonly levels: string;
  readonly years: string;
  readonly plans: number;
  /** Most used first, as many as a page takes. */
  readonly wordings: readonly WordingView[];
  readonly wordingCount: number;
}

/** Wordings that a page shows side by side, and the room that all of them may take, in UTF-16 code units. */
const mostWordings = 12;
const longestWordings = 40_000;

const readingsOf = ({ plans }: ClauseFamily, { readings }: Catalogue): Reading[] =>
  plans.flatMap((plan) => readings.get(plan) ?? []);

const levelsOf = (readings: readonly Reading[]): string =>
  copy.family.levels(
    [...Map.groupBy(readings, ({ context }) => context.level)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([level, own]) => copy.family.levelCount(copy.names.level[level], own.length)),
  );

/** Years that a list names one by one. */
const mostYears = 5;

const yearsOf = (readings: readonly Reading[]): string => {
  const years = readings
    .map((reading) => yearOf(reading, sidecarOf(reading.entry.id)))
    .filter((year) => year !== null);
  const told = [...new Set(years)].sort((a, b) => a - b);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return copy.family.noYears;
  return told.length > mostYears
    ? copy.family.spanOfYears(first, last, told.length)
    : copy.family.years(told);
};

/** How far a family is used, for lists. */
export const familyRow = (family: ClauseFamily, catalogue: Catalogue): FamilyRow => {
  const readings = readingsOf(family, catalogue);
  return {
    id: family.id,
    href: routes.family(family.id),
    name: titleOfClause(family.common),
    role: family.role,
    use: `${copy.family.used(family.plans.length)}: ${levelsOf(readings)}; ${yearsOf(readings)}.`,
  };
};

/** Families that the page of a role lists. */
const mostOfRole = 20;

/** Families of a role for its page: those whose bases hold first, then the most used. */
export const familiesOfRole = (
  families: readonly ClauseFamily[],
  role: Role,
  catalogue: Catalogue,
): FamilyRow[] => {
  const { registry, today } = catalogue;
  const dead = new Set(
    registry.instruments
      .filter((instrument) => isDead(forceOn(instrument, today, registry).state))
      .map(({ id }) => id),
  );
  const hasDeadBasis = ({ instruments }: ClauseFamily): boolean => instruments.some((id) => dead.has(id));
  const own = families.filter((family) => family.role === role);
  return [...own.filter((family) => !hasDeadBasis(family)), ...own.filter(hasDeadBasis)]
    .slice(0, mostOfRole)
    .map((family) => familyRow(family, catalogue));
};

const exampleOf = ({ reading, division }: ClauseUnit): LinkedName => ({
  href: routes.clause(reading.entry.id, division.anchor),
  name: `${addressOf(reading, division.anchor)}, ${plateOf(reading, sidecarOf(reading.entry.id))}`,
});

const lengthOf = (lines: readonly ComparedLine[]): number =>
  lines.reduce((sum, { pieces }) => sum + pieces.reduce((own, { text }) => own + text.length, 0), 0);

const wordingsOf = ({ wordings }: ClauseFamily): WordingView[] => {
  let room = longestWordings;
  return wordings.slice(0, mostWordings).flatMap(({ lines, units, plans }, at) => {
    const [first] = units;
    room -= lengthOf(lines);
    if (first === undefined || (at > 0 && room < 0)) return [];
    return [{ name: copy.family.wording(at + 1, plans), lines, example: exampleOf(first) }];
  });
};

const timesIn = (text: string, slot: string): number => text.split(`[${slot}]`).length - 1;

const linesOf = ({ common }: ClauseFamily): FamilyLine[] =>
  common.map(({ marker, level, pieces }) => ({
    marker,
    level,
    pieces: pieces.map(({ text, slot, instrument }) => ({
      text: slot === null ? text : `[${slot}]`,
      slot,
      href: instrument === null ? null : routes.instrument(instrument),
    })),
  }));

/** Everything that the page of a family prints besides the list of its clauses. */
export const familyView = (family: ClauseFamily, catalogue: Catalogue): FamilyView => {
  const { registry, today } = catalogue;
  const readings = readingsOf(family, catalogue);
  const text = family.common.map(textOfLine).join('\n');
  const byId = new Map(registry.instruments.map((record) => [record.id, record]));
  return {
    ...familyRow(family, catalogue),
    lines: linesOf(family),
    slots: family.slots.map((name) => ({ name, times: timesIn(text, name) })),
    bases: family.instruments.flatMap((id) => {
      const instrument = byId.get(id);
      if (instrument === undefined) return [];
      const label = labelOf(forceOn(instrument, today, registry));
      return [{ href: routes.instrument(id), name: nameOf(instrument), label }];
    }),
    levels: levelsOf(readings),
    years: yearsOf(readings),
    plans: family.plans.length,
    wordings: wordingsOf(family),
    wordingCount: family.wordings.length,
  };
};

/** A clause of a family before it is made printable. */
export interface FamilyClause {
  readonly unit: ClauseUnit;
  readonly wording: number;
}

/** All clauses of a family, newest plan first. */
export const clausesOfFamily = ({ wordings }: ClauseFamily): FamilyClause[] =>
  wordings
    .flatMap(({ units }, at) => units.map((unit) => ({ unit, wording: at + 1 })))
    .sort(
      (a, b) =>
        (b.unit.reading.context.day ?? '').localeCompare(a.unit.reading.context.day ?? '') ||
        a.unit.reading.entry.id.localeCompare(b.unit.reading.entry.id) ||
        (a.unit.division.lines[0] ?? 0) - (b.unit.division.lines[0] ?? 0),
    );

/** A clause of a family, ready to print. */
export const familyUse = ({ unit, wording }: FamilyClause): FamilyUse => {
  const { reading, division } = unit;
  const plan = reading.entry.id;
  return {
    href: routes.clause(plan, division.anchor),
    name: plateOf(reading, sidecarOf(plan)),
    place: addressOf(reading, division.anchor),
    level: copy.names.level[reading.context.level],
    wording,
  };
};
