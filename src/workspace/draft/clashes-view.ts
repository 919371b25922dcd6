import type { Clash } from '../../drafting/clashes/clash.ts';
import { letterheadPart } from '../../drafting/clashes/ended-places.ts';
import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { confidenceNames } from '../../site/copy/terms.ts';
import { showDay } from '../../site/show-date.ts';
import { button, make } from './make.ts';

const sentenceOf = (clash: Clash): string =>
  words.clashes.sentence(clash, clash.since === null ? '' : showDay(clash.since));

/** A mend is offered where the line holds the words as typed, not as filled in. */
const canMend = (draft: Draft, { part, mend }: Clash): boolean =>
  mend !== null &&
  draft.sections.some(({ parts }) =>
    parts.some(({ id, lines }) => id === part && lines[mend.line]?.text.includes(mend.from) === true),
  );

const clashView = (draft: Draft, clash: Clash, index: number): HTMLElement => {
  const { part, claim, mend } = clash;
  const tools = [
    ...(mend !== null && canMend(draft, clash)
      ? [button('mend', words.clashes.mend(mend.to), { 'data-id': index })]
      : []),
    ...(part === letterheadPart
      ? []
      : [button('go-part', words.clashes.go, { 'data-id': part, 'data-key': `vuong-${index}` })]),
  ];
  return make(
    'li',
    { class: 'draft-warning' },
    make(
      'p',
      {},
      part === letterheadPart ? `${words.clashes.letterhead} ${sentenceOf(clash)}` : sentenceOf(clash),
    ),
    ...(claim === null
      ? []
      : [
          make(
            'p',
            { class: 'fine' },
            words.clashes.source(claim.source, confidenceNames[claim.confidence], showDay(claim.checkedOn)),
          ),
        ]),
    ...(tools.length === 0 ? [] : [make('p', { class: 'draft-tools' }, ...tools)]),
  );
};

/** Everything that clashes, each with the way to its part and the mend where there is one. */
export const clashesView = (draft: Draft, clashes: readonly Clash[], isUnknown: boolean): HTMLElement[] => [
  make('h2', {}, words.clashes.title(clashes.length)),
  ...(isUnknown ? [make('p', { class: 'soft' }, words.clashes.unknown)] : []),
  clashes.length === 0
    ? make('p', { class: 'soft' }, words.clashes.none)
    : make('ul', {}, ...clashes.map((clash, index) => clashView(draft, clash, index))),
];

/** Sentences for the sheet, by the part under which each stands. */
export const clashNotes = (clashes: readonly Clash[]): ReadonlyMap<string, readonly string[]> =>
  new Map([...Map.groupBy(clashes, ({ part }) => part)].map(([part, own]) => [part, own.map(sentenceOf)]));
