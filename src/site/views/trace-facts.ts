import type { Reading } from '../../pipeline/reading.ts';
import type { Statement, StatementRole } from '../../pipeline/tree.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { statementNames } from '../copy/why/statement-rules.table.ts';
import { copy } from '../copy.ts';
import { routes } from '../routes.ts';
import { isoOfPrinted, showDay } from '../show-date.ts';
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

/** Everything that the page of traces says of the head of a plan page. */
export const traceFacts = (reading: Reading, sidecar: Sidecar | null): TraceFact[] => {
  const { entry } = reading;
  const statements = statementsOf(reading);
  const words = copy.trace;
  const lineLink = (line: number): LinkedName => ({
    href: routes.planSourceLine(entry.id, line),
    name: copy.plan.line(line),
  });
  const fact = (
    name: string,
    value: string | null,
    roles: readonly StatementRole[],
    blank = false,
  ): TraceFact => {
    const source = statements.filter(({ role }) => roles.includes(role));
    const [first] = source;
    const why =
      first === undefined
        ? value === null
          ? words.notFound
          : words.fromText
        : blank
          ? words.blankThere(statementNames[first.role])
          : words.fromLine(statementNames[first.role]);
    return {
      name,
      value: value ?? copy.plan.silent,
      why,
      printed: otherThan(
        value,
        source.map(({ block }) => block.text),
      ),
      lines: source.flatMap(({ lines }) => lines.slice(0, 1)).map(lineLink),
    };
  };
  const agency = agencyOf(reading, sidecar);
  const issuerLines = entry.issuer?.evidence ?? [];
  const atEvidence = statements.find(({ lines }) => lines.includes(issuerLines[0]?.line ?? -1));
  const issuer: TraceFact = {
    name: copy.plan.fact.agency,
    value: agency ?? copy.plan.silent,
    why:
      entry.issuer === null
        ? agency === null
          ? words.notFound
          : words.fromSidecar
        : atEvidence === undefined
          ? words.fromText
          : words.fromLine(statementNames[atEvidence.role]),
    printed: otherThan(
      agency,
      issuerLines.map(({ text }) => text),
    ),
    lines: issuerLines.map(({ line }) => lineLink(line)),
  };
  const day = isoOfPrinted(entry.issuedOn);
  const { signatory } = entry;
  const signer =
    signatory === null
      ? null
      : [signingFor(signatory), signatory.position, signatory.rank, signatory.name]
          .filter((part) => part !== null && part !== '')
          .join(', ');
  return [
    fact(words.fact.kind, entry.documentType === null ? null : copy.names.kind[entry.documentType], [
      'documentType',
    ]),
    fact(words.fact.subject, entry.subject, ['subject']),
    issuer,
    fact(copy.plan.fact.number, entry.reference ?? entry.symbol, ['number'], entry.number === null),
    fact(copy.plan.fact.day, day === null ? null : showDay(day), ['placeDate'], entry.issuedOn?.day === null),
    fact(words.fact.signatory, signer, [
      'signingAuthority',
      'signerPosition',
      'signerRankAndName',
      'signerName',
    ]),
  ];
};
