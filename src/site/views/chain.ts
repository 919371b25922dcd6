import type { CarryOutLink } from '../../pipeline/catalogue/carry-out-links.ts';
import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type ChainGraph, type ChainStep, chainOf } from '../../pipeline/catalogue/chain.ts';
import { forceOn } from '../../pipeline/catalogue/force.ts';
import type { Label } from '../../render/rendering.ts';
import { copy } from '../copy.ts';
import { absentLabel, labelOf } from '../label.ts';
import { fullStubNameOf, nameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import type { LinkedName } from './instrument.ts';
import { fragmentAt } from './mention.ts';
import { plateOf, subjectOf } from './plan-identity.ts';

/** How a text of a chain is named, and what the catalogue holds of it. */
export interface ChainText extends LinkedName {
  readonly id: string;
  /** Title or subject. */
  readonly title: string;
  /** "toàn văn trong kho", "có hồ sơ, chưa có toàn văn", "chưa có trong kho". */
  readonly held: string;
  readonly isWhole: boolean;
  /** State today of a cited instrument; null for a plan of the catalogue. */
  readonly label: Label | null;
  readonly chain: string;
}

/** A sentence that says who carries out what. */
export interface ChainSentence {
  readonly upper: LinkedName;
  readonly href: string;
  readonly plate: string;
  readonly witness: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface ChainRow extends ChainText {
  /** Steps below the uppermost text of the chain, from 0. */
  readonly depth: number;
  readonly step: number;
  readonly uppers: readonly string[];
  readonly sentences: readonly ChainSentence[];
  /** Its text is not held, so that nobody knows what it carries out. */
  readonly isOpenAbove: boolean;
}

/** Props of the page of a chain. */
export interface ChainView {
  readonly text: ChainText;
  readonly above: number;
  readonly below: number;
  readonly rows: readonly ChainRow[];
}

/** How the catalogue names any text of a chain: a plan that it holds, a record, or a stub. */
export const chainText = (id: string, catalogue: Catalogue): ChainText => {
  const { readings, registry, stubs, today } = catalogue;
  const reading = readings.get(id);
  if (reading !== undefined)
    return {
      id,
      href: routes.plan(id),
      name: plateOf(reading, sidecarOf(id)),
      title: subjectOf(reading),
      held: copy.chain.held,
      isWhole: true,
      label: null,
      chain: routes.planChain(id),
    };
  const common = { id, href: routes.instrument(id), isWhole: false, chain: routes.instrumentChain(id) };
  const instrument = registry.instruments.find((record) => record.id === id);
  if (instrument !== undefined)
    return {
      ...common,
      name: nameOf(instrument),
      title: instrument.title,
      held: copy.chain.recordOnly,
      label: labelOf(forceOn(instrument, today, registry)),
    };
  const stub = stubs.get(id);
  return {
    ...common,
    name: stub === undefined ? id : fullStubNameOf(stub, registry),
    title: stub?.title ?? '',
    held: copy.chain.absent,
    label: absentLabel,
  };
};

const sentenceOf = (
  { upper, witness, row }: CarryOutLink,
  self: string,
  catalogue: Catalogue,
): ChainSentence => {
  const reading = catalogue.readings.get(row.plan);
  const fragment = row.anchor ?? (reading === undefined ? null : fragmentAt(reading, row.line));
  const { href, name } = chainText(upper, catalogue);
  return {
    upper: { href, name },
    href: fragment === null ? routes.plan(row.plan) : routes.clause(row.plan, fragment),
    plate:
      reading === undefined || row.plan === self
        ? ''
        : copy.chain.saidIn(plateOf(reading, sidecarOf(row.plan))),
    witness: copy.chain.witness[witness],
    before: row.before,
    text: row.text,
    after: row.after,
  };
};

/** Texts in the order of the tree: what carries out a text follows it. */
const inTreeOrder = (steps: readonly ChainStep[]): ChainStep[] => {
  const stepOf = new Map(steps.map(({ id, step }) => [id, step]));
  const parentOf = ({ carriesOut }: ChainStep): string | null =>
    carriesOut
      .map(({ upper }) => upper)
      .sort((a, b) => (stepOf.get(b) ?? 0) - (stepOf.get(a) ?? 0) || a.localeCompare(b))[0] ?? null;
  const children = Map.groupBy(steps, parentOf);
  const branch = (step: ChainStep): ChainStep[] => [step, ...(children.get(step.id) ?? []).flatMap(branch)];
  return (children.get(null) ?? []).flatMap(branch);
};

/** Everything that the page of a chain prints. */
export const chainView = (id: string, graph: ChainGraph, catalogue: Catalogue): ChainView => {
  const steps = chainOf(graph, id);
  const top = Math.min(...steps.map(({ step }) => step));
  const rows = inTreeOrder(steps).map((step): ChainRow => {
    const text = chainText(step.id, catalogue);
    return {
      ...text,
      step: step.step,
      depth: step.step - top,
      uppers: step.carriesOut.map(({ upper }) => upper),
      sentences: step.carriesOut.map((link) => sentenceOf(link, step.id, catalogue)),
      isOpenAbove: !text.isWhole && step.step < 0 && !graph.up.has(step.id) && isPlanKind(step.id, catalogue),
    };
  });
  return {
    text: chainText(id, catalogue),
    above: steps.filter(({ step }) => step < 0).length,
    below: steps.filter(({ step }) => step > 0).length,
    rows,
  };
};

/** A plan carries something out as a rule; a directive may stand at the head. */
const isPlanKind = (id: string, { registry, stubs }: Catalogue): boolean =>
  (registry.instruments.find((record) => record.id === id)?.kind ?? stubs.get(id)?.kind) === 'plan';

/** Records and stubs of a chain, which have their chain beside their own page. */
export const chainedInstruments = ({ up, down }: ChainGraph, { readings }: Catalogue): string[] =>
  [...new Set([...up.keys(), ...down.keys()])].filter((id) => !readings.has(id)).sort();

/** Link to the chain of an instrument, with how many texts carry it out directly; null where there is none. */
export const chainLinkOf = (id: string, graph: ChainGraph): LinkedName | null => {
  const plan = graph.samePlans.get(id);
  const node = plan ?? id;
  if (!graph.up.has(node) && !graph.down.has(node)) return null;
  const count = graph.down.get(node)?.length ?? 0;
  return {
    href: plan === undefined ? routes.instrumentChain(id) : routes.planChain(plan),
    name: count === 0 ? copy.chain.link : copy.chain.linkCount(count),
  };
};
