import { addText as words } from '../../site/copy/add-text.ts';
import type { ContentsEntry } from '../../site/views/plan.ts';
import { make } from '../draft/make.ts';
import type { PlanPreview } from './plan-preview.ts';
import { doubtView, factsView, mentionView } from './preview-view.ts';

/** Rows that one folded list shows. */
const mostRows = 200;

const folded = (summary: string, rows: readonly HTMLElement[]): HTMLElement[] =>
  rows.length === 0
    ? []
    : [
        make(
          'details',
          {},
          make('summary', {}, summary),
          make('ul', { class: 'found' }, ...rows.slice(0, mostRows)),
        ),
      ];

const contentsRow = ({ marker, text, below }: ContentsEntry): HTMLElement =>
  make(
    'li',
    {},
    `${marker} ${text}`.trim(),
    ...(below.length === 0 ? [] : [make('ul', {}, ...below.map(contentsRow))]),
  );

/** What was understood of a plan in short: facts, what is missing, and folded lists of what was found. */
export const summaryView = (preview: PlanPreview): HTMLElement => {
  const { contents, citations, movements, doubts, missing } = preview;
  return make(
    'div',
    { class: 'check-answer' },
    make('p', {}, make('strong', {}, words.answer(preview.kind, citations.length, movements.length))),
    make('p', {}, missing.length === 0 ? words.nothingMissing : words.missing(missing)),
    factsView(preview.facts),
    ...folded(words.contents(contents.length), contents.map(contentsRow)),
    ...folded(
      words.citations(citations.length),
      citations.map((one) => make('li', {}, ...mentionView(one))),
    ),
    ...folded(
      words.movements(movements.length),
      movements.map((one) => make('li', {}, ...mentionView(one))),
    ),
    ...folded(words.doubts(doubts.length), doubts.map(doubtView)),
  );
};
