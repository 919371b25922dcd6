import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { isoOf } from '../../pipeline/text/date.ts';
import type { Statement, StatementRole } from '../../pipeline/tree.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { statementNames } from '../copy/why/statement-rules.table.ts';
import { copy } from '../copy.ts';
import { placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay, showPeriod } from '../show-date.ts';
import type { LinkedName } from './instrument.ts';
import { agencyOf } from './plan-identity.ts';

/** A fact of the head of the page, where it stands in the source and by what sign it was known. */
export interface TraceFact {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  /** The line as printed; null where the paper does not state the fact. */
  readonly printed: string | null;
  readonly lines: readonly LinkedName[];
}

const { trace: words } = copy;

const statementsOf = (reading: Reading): Statement[] =>
  reading.tree.children.flatMap((zone) => zone.children.filter((node) => node.type === 'statement'));

/** Lines as printed, parted by strokes; null where they say no more than the fact itself. */
const otherThan = (value: string | null, lines: readonly string[]): string | null => {
  const printed = lines.join(' / ');
  return printed === '' || printed === value ? null : printed;
};

/** In which capacity and for whom the paper is signed. */
const signingFor = ({ capacity, onBehalfOf }: NonNullable<Entry['signatory']>): string =>
  [capacity, onBehalfOf].filter((part) => part !== null).join(' ');

/** By what sign a fact was known that stands in a line of the given role, or in none. */
const signOf = (role: StatementRole | undefined, isStated: boolean, isBlank: boolean): string => {
  if (role === undefined) return isStated ? words.fromText : words.notFound;
  return isBlank ? words.blankThere(statementNames[role]) : words.fromLine(statementNames[role]);
};

const signerOf = ({ signatory }: Entry): string | null => {
  if (signatory === null) return null;
  const { position, rank, name } = signatory;
  return [signingFor(signatory), position, rank, name]
    .filter((part) => part !== null && part !== '')
    .join(', ');
};

/** Everything that the page of reasons says of the head of a plan page. */
export const traceFacts = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): TraceFact[] => {
  const { entry, context } = reading;
  const statements = statementsOf(reading);
  const lineAt = (line: number): LinkedName => ({
    href: routes.planSourceLine(entry.id, line),
    name: copy.plan.line(line),
  });
  const stated = (
    name: string,
    value: string | null,
    roles: readonly StatementRole[],
    isBlank = false,
  ): TraceFact => {
    const source = statements.filter(({ role }) => roles.includes(role));
    const texts = source.map(({ block }) => block.text);
    return {
      name,
      value: value ?? copy.plan.silent,
      why: signOf(source[0]?.role, value !== null, isBlank),
      printed: otherThan(value, texts),
      lines: source.flatMap(({ lines }) => lines.slice(0, 1)).map(lineAt),
    };
  };
  const issuer = (): TraceFact => {
    const agency = agencyOf(reading, sidecar);
    const evidence = entry.issuer?.evidence ?? [];
    const [first] = evidence;
    const owner = statements.find(({ lines }) => first !== undefined && lines.includes(first.line));
    const texts = evidence.map(({ text }) => text);
    return {
      name: copy.plan.fact.agency,
      value: agency ?? copy.plan.silent,
      why:
        entry.issuer === null && agency !== null
          ? words.fromSidecar
          : signOf(owner?.role, agency !== null, false),
      printed: otherThan(agency, texts),
      lines: evidence.map(({ line }) => lineAt(line)),
    };
  };
  const unprinted = (name: string, value: string | null, why: string): TraceFact[] =>
    value === null ? [] : [{ name, value, why, printed: null, lines: [] }];
  const { documentType, issuedOn } = entry;
  const day = isoOf(issuedOn);
  const period = sidecar?.period?.value;
  return [
    stated(words.fact.kind, documentType === null ? null : copy.names.kind[documentType], ['documentType']),
    stated(words.fact.subject, entry.subject, ['subject']),
    issuer(),
    stated(copy.plan.fact.number, entry.reference ?? entry.symbol, ['number'], entry.number === null),
    stated(copy.plan.fact.day, day === null ? null : showDay(day), ['placeDate'], issuedOn?.day === null),
    ...unprinted(
      copy.plan.fact.place,
      context.place === null ? null : placeNameOf(context.place, catalogue.registry),
      sidecar === null ? words.fromPath : words.fromSidecar,
    ),
    ...unprinted(
      copy.plan.fact.period,
      period === undefined ? null : showPeriod(period.from, period.to),
      words.fromSidecar,
    ),
    stated(words.fact.signatory, signerOf(entry), [
      'signingAuthority',
      'signerPosition',
      'signerRankAndName',
      'signerName',
    ]),
  ];
};
