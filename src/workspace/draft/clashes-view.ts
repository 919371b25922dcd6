import { fitsDraft } from '../../drafting/actions.ts';
import type { Clash, ClashMend } from '../../drafting/clash.ts';
import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { confidenceNames } from '../../site/copy/terms.ts';
import { showDay } from '../../site/show-date.ts';
import type { FoundClashes } from './clash-finder.ts';
import { button, make } from './make.ts';

/** On whose word a clash is told. */
export const sourceView = ({ source, confidence, checkedOn }: NonNullable<Clash['claim']>): HTMLElement =>
  make('p', { class: 'fine' }, words.clashes.source(source, confidenceNames[confidence], showDay(checkedOn)));

/** What a person has to look at before, or after, a mend. */
export const mendNotes = ({ isSure, pinned }: ClashMend): HTMLElement[] => [
  ...(isSure ? [] : [make('p', { class: 'fine' }, words.clashes.toJudge)]),
  ...(pinned.length === 0 ? [] : [make('p', {}, words.clashes.pinned(pinned))]),
];

const clashView = (draft: Draft, clash: Clash, index: number): HTMLElement => {
  const { part, otherPart, claim, mend, reason } = clash;
  const go = (label: string, to: string): HTMLElement =>
    button('go-part', label, { 'data-id': to, 'data-key': `vuong-${index}-${to}` });
  const offered = mend?.edits.every((edit) => fitsDraft(draft, edit)) === true ? mend : null;
  const tools = [
    ...(offered === null ? [] : [button('mend', words.clashes.mend(offered.to), { 'data-id': index })]),
    ...(part === null ? [] : [go(words.clashes.go, part)]),
    ...(otherPart === null ? [] : [go(words.clashes.goOther, otherPart)]),
  ];
  return make(
    'li',
    { class: 'draft-warning' },
    make('p', {}, part === null ? words.clashes.outside(reason) : reason),
    ...(claim === null ? [] : [sourceView(claim)]),
    ...(offered === null ? [] : mendNotes(offered)),
    ...(tools.length === 0 ? [] : [make('p', { class: 'draft-tools' }, ...tools)]),
  );
};

/** Everything that clashes, each with the way to its part and the mend where there is one. */
export const clashesView = (draft: Draft, found: FoundClashes): HTMLElement[] => {
  const clashes = found === 'failed' ? [] : found;
  return [
    make('h2', {}, words.clashes.title(clashes.length)),
    ...(found === 'failed' ? [make('p', { class: 'soft' }, words.clashes.unknown)] : []),
    ...(found !== 'failed' && clashes.length === 0 ? [make('p', { class: 'soft' }, words.clashes.none)] : []),
    ...(clashes.length === 0
      ? []
      : [make('ul', {}, ...clashes.map((clash, index) => clashView(draft, clash, index)))]),
  ];
};

/** Sentences for the sheet, by the part under which each stands. */
export const clashNotes = (found: FoundClashes): ReadonlyMap<string, readonly string[]> => {
  const notes = new Map<string, string[]>();
  for (const { part, reason } of found === 'failed' ? [] : found)
    if (part !== null) notes.set(part, [...(notes.get(part) ?? []), reason]);
  return notes;
};
