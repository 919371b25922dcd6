import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Reading } from '../../pipeline/reading.ts';
import type { Statement, StatementRole, ZoneName } from '../../pipeline/tree.ts';
import { xmlFile } from '../xml-file.ts';
import { hierarchyOf } from './hierarchy.ts';
import { type AddressOfCitation, contentOf } from './inline.ts';
import { identityOf, metaOf } from './meta.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Inline elements of the preface, by what a line states. */
const prefaceElements: Partial<Record<StatementRole, string>> = {
  authority: 'docProponent',
  number: 'docNumber',
  placeDate: 'docDate',
  documentType: 'docType',
  subject: 'docTitle',
};

const prefaceZones: readonly ZoneName[] = ['letterhead', 'stamp', 'title'];
const conclusionZones: readonly ZoneName[] = ['closing', 'recipients', 'signature'];

const statementsOf = ({ tree }: Reading, zones: readonly ZoneName[]): Statement[] =>
  tree.children
    .filter(({ zone }) => zones.includes(zone))
    .flatMap(({ children }) => children.filter((node) => node.type === 'statement'))
    .filter(({ role }) => role !== 'pageFurniture');

const prefaceLine = (statement: Statement, day: string, addressOf: AddressOfCitation): Element => {
  const name = prefaceElements[statement.role];
  if (name === undefined) return x('p', contentOf(statement, addressOf));
  const text = statement.block.text;
  return x('p', [x(name, name === 'docDate' ? { date: day } : {}, text)]);
};

/** "Nơi nhận:" with its lines as a list; what stands before and behind it as paragraphs. */
const conclusionsOf = (reading: Reading, addressOf: AddressOfCitation): Element[] => {
  const lines = statementsOf(reading, conclusionZones);
  const heading = lines.find(({ role }) => role === 'recipientsHeading');
  const recipients = lines.filter(({ role }) => role === 'recipient');
  const others = lines.filter((line) => line !== heading && line.role !== 'recipient');
  const list = x('blockList', { eId: 'conclusions__list_1' }, [
    ...(heading === undefined
      ? []
      : [x('listIntroduction', { eId: 'conclusions__list_1__intro' }, heading.block.text)]),
    ...recipients.map((line, index) =>
      x('item', { eId: `conclusions__list_1__item_${index + 1}` }, [x('p', contentOf(line, addressOf))]),
    ),
  ]);
  return [
    ...others.map((line) => x('p', contentOf(line, addressOf))),
    ...(recipients.length === 0 ? [] : [list]),
  ];
};

const someOf = (name: string, children: readonly Element[]): Element[] =>
  children.length === 0 ? [] : [x(name, [...children])];

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML, 29/8/2018): a `doc`, since a plan is no act. Text, markers and blanks
 * stay as read; citations that lead to one instrument are `ref`s.
 *
 * @param addressOf where the citation with an index leads
 * @param made day of the file, `YYYY-MM-DD`
 */
export const toAkomaNtoso = (reading: Reading, addressOf: AddressOfCitation, made: string): string => {
  const identity = identityOf(reading.entry);
  const preface = statementsOf(reading, prefaceZones).map((line) =>
    prefaceLine(line, identity.day, addressOf),
  );
  const preamble = statementsOf(reading, ['preamble']).map((line) => x('p', contentOf(line, addressOf)));
  const placed: readonly ZoneName[] = [...prefaceZones, ...conclusionZones, 'preamble'];
  const body = reading.tree.children.flatMap(({ zone, children }) =>
    hierarchyOf(
      children.filter((node) => node.type !== 'statement' || !placed.includes(zone)),
      addressOf,
    ),
  );
  return xmlFile(
    x('akomaNtoso', { xmlns: namespace }, [
      x('doc', { name: reading.entry.documentType ?? 'doc' }, [
        metaOf(identity, made),
        ...someOf('preface', preface),
        ...someOf('preamble', preamble),
        x('mainBody', body.length === 0 ? [x('p')] : body),
        ...someOf('conclusions', conclusionsOf(reading, addressOf)),
      ]),
    ]),
  );
};
