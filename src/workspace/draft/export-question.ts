import { fitsDraft } from '../../drafting/actions.ts';
import type { Clash, ClashMend } from '../../drafting/clash.ts';
import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { mendNotes, sourceView } from './clashes-view.ts';
import type { ExportCommand } from './export-commands.ts';
import { button, make } from './make.ts';

/** An export that waits for an answer. */
export interface AskedExport {
  readonly command: ExportCommand;
  /** Clashes that a person chose to leave, by their words. */
  readonly left: ReadonlySet<string>;
}

const nameOf = ({ part, words: quoted }: Clash): string => `${part ?? ''}\n${quoted}`;

/** Bases of a draft that hold no more, without those that are left as they are. */
export const deadBases = (clashes: readonly Clash[], left: ReadonlySet<string>): readonly Clash[] =>
  clashes.filter((clash) => clash.rule === 'lapsed-basis' && !left.has(nameOf(clash)));

/** Mends that are made together; of several, one on an unverified claim is left to be looked at by itself. */
export const swapsFor = (
  draft: Draft,
  clashes: readonly Clash[],
): readonly (Clash & { mend: ClashMend })[] => {
  const possible = clashes.flatMap((clash) =>
    clash.mend?.edits.every((edit) => fitsDraft(draft, edit)) === true
      ? [{ ...clash, mend: clash.mend }]
      : [],
  );
  return possible.length === 1
    ? possible
    : possible.filter(({ claim }) => claim !== null && claim.confidence !== 'unverified');
};

/** Names of the clashes that stay when the swaps are made. */
export const leftBy = (clashes: readonly Clash[], swaps: readonly Clash[]): ReadonlySet<string> => {
  const swapped = new Set(swaps.map(nameOf));
  return new Set(clashes.map(nameOf).filter((name) => !swapped.has(name)));
};

const itemOf = (clash: Clash, isSwapped: boolean): HTMLElement =>
  make(
    'li',
    {},
    make('p', {}, make('strong', {}, clash.reason)),
    ...(clash.claim === null ? [] : [sourceView(clash.claim)]),
    ...(isSwapped && clash.mend !== null
      ? [make('p', {}, words.export.willSay(clash.mend.to)), ...mendNotes(clash.mend)]
      : [make('p', {}, words.export.notSwapped)]),
  );

/** The question before a draft with a dead basis goes out; nothing where none is asked. */
export const exportQuestion = (
  draft: Draft,
  clashes: readonly Clash[],
  asked: AskedExport | null,
): HTMLElement[] => {
  const bases = asked === null ? [] : deadBases(clashes, asked.left);
  if (asked === null || bases.length === 0) return [];
  const swaps = swapsFor(draft, bases);
  const swapped = new Set(swaps.map(nameOf));
  return [
    make(
      'div',
      { class: 'draft-warning', role: 'group', 'aria-labelledby': 'soan-hoi-ten', 'data-key': 'soan-hoi' },
      make('p', { id: 'soan-hoi-ten', tabindex: -1 }, words.export.ask(bases.length)),
      make('ul', {}, ...bases.map((clash) => itemOf(clash, swapped.has(nameOf(clash))))),
      make('p', {}, words.export.goesOn(words.export.of[asked.command])),
      make(
        'p',
        { class: 'draft-tools' },
        ...(swaps.length === 0
          ? []
          : [button('ask-swap', words.export.swap(swaps.length, bases.length), { class: 'strong' })]),
        button('ask-keep', words.export.keep),
        button('ask-see', words.export.see),
      ),
    ),
  ];
};
