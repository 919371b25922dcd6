import type { Label } from '../../render/rendering.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import { plan as planWords } from '../../site/copy/plan.ts';
import type { Fact, StatusRow } from '../../site/views/plan.ts';
import { make } from '../draft/make.ts';
import { hastToDom } from '../reading-view/hast-to-dom.ts';
import { markWeakWords } from './mark-weak-words.ts';
import type { Doubt, FoundMention, PlanPreview, PreviewStatus } from './plan-preview.ts';

/** A plan as its page will show it, made of elements: nothing in a text is ever read as markup. */

const labelView = ({ text, shape }: Label): HTMLElement => make('span', { class: `label ${shape}` }, text);

/** A name that leads to its page, where there is one. */
export const mentionView = ({ name, href, label }: FoundMention): (Node | string)[] => [
  href === null ? name : make('a', { href }, name),
  ...(label === null ? [] : [' ', labelView(label)]),
];

/** Facts of the letterhead; what the paper leaves blank is shown as a blank. */
export const factsView = (facts: readonly Fact[]): HTMLElement =>
  make(
    'dl',
    { class: 'facts' },
    ...facts.map(({ name, blank, value, note }) =>
      make(
        'div',
        {},
        make('dt', {}, name),
        make(
          'dd',
          {},
          ...(blank === null ? [] : [make('span', { class: 'blank' }, blank), ' ']),
          value,
          ...(note === null ? [] : [' ', make('span', { class: 'soft' }, `(${note})`)]),
        ),
      ),
    ),
  );

const urgentRow = (row: StatusRow): HTMLElement => {
  const { column } = planWords;
  const cell = (label: string, ...children: (Node | string)[]): HTMLElement =>
    make('td', { 'data-label': label }, make('div', {}, ...children));
  const instead =
    row.instead === null
      ? []
      : [
          make(
            'div',
            {},
            ...(row.instead.lead === null ? [] : [row.instead.lead, ' ']),
            make('a', { href: row.instead.href }, row.instead.name),
          ),
        ];
  const note = row.note === null ? [] : [make('div', { class: 'soft' }, row.note)];
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, make('a', { href: row.href }, row.name)),
    cell(column.whenSigned, row.whenSigned),
    cell(column.now, labelView(row.label), ...(row.since === null ? [] : [' ', row.since])),
    cell(column.use, ...instead, ...note),
    cell(column.source, row.source),
  );
};

const urgentTable = (rows: readonly StatusRow[]): HTMLElement => {
  const { instrument, whenSigned, now, use, source } = planWords.column;
  const heads = [instrument, whenSigned, now, use, source].map((name) => make('th', { scope: 'col' }, name));
  return make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows.map(urgentRow)),
  );
};

const statusView = ({ sentence, urgent, rest, notes }: PreviewStatus): HTMLElement =>
  make(
    'div',
    { class: 'status' },
    make('p', { class: 'fine' }, planWords.statusHeading),
    make('p', {}, make('strong', {}, sentence)),
    ...(urgent.length === 0 ? [] : [urgentTable(urgent)]),
    ...(rest.length === 0
      ? []
      : [
          make(
            'details',
            {},
            make('summary', {}, planWords.statusRest(rest.length)),
            make(
              'ul',
              {},
              ...rest.map((row) =>
                make('li', {}, ...mentionView(row), ' ', make('span', { class: 'soft' }, row.text)),
              ),
            ),
          ),
        ]),
    ...notes.map((note) => make('p', { class: 'fine' }, note)),
  );

/** One doubt as an item of a list. */
export const doubtView = ({ severity, line, reason, advice }: Doubt): HTMLElement =>
  make(
    'li',
    { class: `notice ${severity}` },
    make('p', {}, make('span', { class: 'fine' }, `${words.severities[severity]}, ${words.line(line)}`)),
    make('p', { class: 'reason' }, reason),
    ...(advice === null ? [] : [make('p', {}, advice)]),
  );

/** Rows of a document by each of the fragments that they hold. */
const rowsOf = (made: DocumentFragment): Map<string, Element> => {
  const rows = new Map<string, Element>();
  for (const row of made.querySelectorAll('.row')) {
    rows.set(row.id, row);
    for (const { id } of row.querySelectorAll('[id]')) rows.set(id, row);
  }
  return rows;
};

/** Puts doubts into the margin of a row, behind the notes that the plan's page has there too. */
const putBeside = (row: Element, doubts: readonly Doubt[]): void => {
  const [first] = doubts;
  if (first === undefined) return;
  const list = make(
    'ul',
    { class: 'doubts', 'aria-label': words.beside(first.line) },
    ...doubts.map(doubtView),
  );
  const margin = row.querySelector(':scope > .note');
  if (margin === null) row.append(make('div', { class: 'note' }, list));
  else margin.append(list);
};

/**
 * The plan as its page will show it, with what is doubtful beside its rows.
 *
 * @param isWanted asked now and then; false gives up
 * @returns null where it was given up
 */
export const previewView = async (
  preview: PlanPreview,
  isWanted: () => boolean,
): Promise<HTMLElement | null> => {
  const made = await hastToDom(preview.document, isWanted);
  if (made === null) return null;
  const rows = rowsOf(made);
  const groups = [...Map.groupBy(preview.doubts, (doubt) => doubt.fragment)].flatMap(([fragment, doubts]) => {
    const row = fragment === null ? undefined : rows.get(fragment);
    return row === undefined ? [] : [{ row, doubts }];
  });
  markWeakWords(groups.map(({ row, doubts }) => [row, doubts.flatMap(({ weakWords = [] }) => weakWords)]));
  for (const { row, doubts } of groups) putBeside(row, doubts);
  return make(
    'div',
    { class: 'doc' },
    make(
      'div',
      { class: 'opening' },
      make('p', { class: 'kind' }, preview.kind),
      make('p', { class: 'subject' }, preview.subject),
      factsView(preview.facts),
      statusView(preview.status),
    ),
    made,
  );
};
