import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn } from '../../pipeline/catalogue/force.ts';
import type { Stub } from '../../pipeline/catalogue/stub.ts';
import type { Label } from '../../render/rendering.ts';
import type { InstrumentKind } from '../../schemas/instrument.ts';
import { labelOf } from '../label.ts';
import { nameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { planCount } from './mention.ts';

/** An instrument as lists show it. */
export interface InstrumentRow {
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly kind: InstrumentKind;
  readonly label: Label;
  /** Day of the present state, ISO partial. */
  readonly since: string | null;
  readonly plans: number;
}

/** All instruments of the registry, those that most plans cite first. */
export const instrumentRows = ({ registry, today, citedBy }: Catalogue): InstrumentRow[] =>
  registry.instruments
    .map((instrument) => {
      const now = forceOn(instrument, today, registry);
      return {
        href: routes.instrument(instrument.id),
        name: nameOf(instrument),
        title: instrument.title,
        kind: instrument.kind,
        label: labelOf(now),
        since: now.since,
        plans: planCount(citedBy.get(instrument.id) ?? []),
      };
    })
    .sort((a, b) => b.plans - a.plans || a.name.localeCompare(b.name, 'vi'));

/** Rows whose state ends or limits their use, newest change first. */
export const changedRows = (rows: readonly InstrumentRow[]): InstrumentRow[] =>
  rows
    .filter(({ label, since }) => since !== null && ['dead', 'half', 'next'].includes(label.shape))
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '') || b.plans - a.plans);

/** Instruments that the registry does not hold, those that most plans cite first. */
export const stubsByUse = ({ stubs }: Catalogue): Stub[] =>
  [...stubs.values()].sort((a, b) => planCount(b.rows) - planCount(a.rows) || a.id.localeCompare(b.id));

/** How many of them the list of instruments shows; where there are more, all stand on pages of their own. */
export const shownStubs = 100;
