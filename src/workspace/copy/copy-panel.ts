import { type ClipboardPayload, clipboardOfWords } from '../../render/paper/clipboard.ts';
import { copying } from '../../site/copy/copying.ts';
import { button, element } from '../element.ts';
import { toBasket } from './add-clause.ts';
import { stopQuestion } from './ask-stop.ts';
import { sentencesOf } from './concern-sentences.ts';
import { type CopiedBlock, spanRunsOf } from './copied-block.ts';
import { type CopyResult, copyNow, copyUnlessStopped } from './copy-blocks.ts';
import { copyByHand } from './copy-by-hand.ts';
import type { CopySource } from './copy-source.ts';
import { askForce } from './force-data.ts';
import { formList } from './form-list.ts';
import { type Concern, type ForceOf, isDeadRecord } from './stop.ts';
import { type CopyForm, writeClipboard } from './write-clipboard.ts';

/** The choices that open below a clause. */
export interface CopyPanel {
  readonly shown: HTMLElement;
  /** Where a keyboard goes when they open. */
  readonly first: HTMLElement;
  /** Opens the citations of what the clause cites. */
  showForms(): void;
}

/** Records of what the blocks cite, each once; before one that is no basis any more, what stands in its place. */
const citedIn = (blocks: readonly CopiedBlock[], force: ForceOf) => {
  const ids = blocks.flatMap((block) =>
    spanRunsOf(block).flatMap((spans) => spans.map(({ instrument }) => instrument)),
  );
  const records = ids.flatMap((id) => (id === null ? [] : (force.get(id) ?? [])));
  const offered = records.flatMap((record) => {
    const instead =
      isDeadRecord(record) && record.instead !== null ? force.get(record.instead.id) : undefined;
    return instead === undefined ? [record] : [instead, record];
  });
  return [...new Set(offered)];
};

/** What is said of a copy that was made. */
const sentencesAfter = (
  source: CopySource,
  count: number,
  concerns: readonly Concern[] | null,
  swapped: readonly Concern[],
): string[] => {
  const told = (concerns ?? []).filter(({ gravity }) => gravity === 'tells');
  return [
    copying.ended(copying.done(source.name, count, swapped.length)),
    ...(concerns === null ? [copying.forceMissing] : told.flatMap((concern) => sentencesOf(concern))),
  ];
};

/** The citations of what some blocks cite, folded; null where they cite nothing that is known. */
const formsOf = async (
  blocks: readonly CopiedBlock[],
  copyOne: (payload: ClipboardPayload, what: string) => void,
): Promise<HTMLDetailsElement | null> => {
  const force = await askForce();
  const records = force === null ? [] : citedIn(blocks, force);
  if (records.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, copying.forms(records.length)),
    formList(records, copyOne),
  );
};

/**
 * Makes the choices for one source: copied with its layout, as text, or as a citation, put into the basket; what stands
 * below it goes along where that is wanted. What happened is said in a polite live region.
 *
 * @param close takes the choices away and brings the keyboard back to their button
 */
export const copyPanel = (source: CopySource, close: () => void): CopyPanel => {
  const said = element('p', { class: 'said', role: 'status' });
  const below = element('input', { type: 'checkbox' });
  below.checked = source.below.length > 0;
  const wanted = (): readonly CopiedBlock[] =>
    below.checked ? [...source.blocks, ...source.below] : source.blocks;
  const extra = element('div', {});

  const say = (...sentences: readonly string[]): void => {
    said.textContent = sentences.join(' ');
  };

  const finish = (
    result: CopyResult,
    form: CopyForm,
    blocks: readonly CopiedBlock[],
    swapped: readonly Concern[],
  ): void => {
    extra.replaceChildren();
    if (result.became === 'copied') {
      say(...sentencesAfter(source, blocks.length, result.concerns, swapped));
      return;
    }
    if (result.became === 'failed') {
      const { shown, select } = copyByHand(result.text);
      extra.append(shown);
      select();
      return;
    }
    say();
    const question = stopQuestion(blocks, result.concerns, async (chosen) => {
      const answered = await copyNow(source, blocks, form, chosen);
      first.focus();
      finish(answered, form, blocks, chosen);
    });
    extra.append(question);
    question.querySelector<HTMLElement>('.stop-heading')?.focus();
    question.scrollIntoView({ block: 'nearest' });
  };

  const copy = async (form: CopyForm): Promise<void> => {
    const blocks = wanted();
    finish(await copyUnlessStopped(source, blocks, form), form, blocks, []);
  };

  const copyCitation = async (payload: ClipboardPayload, what: string): Promise<void> => {
    extra.replaceChildren();
    if (await writeClipboard(payload, 'rich')) {
      say(copying.ended(copying.doneCitation(what)));
      return;
    }
    const { shown, select } = copyByHand(payload.text);
    extra.append(shown);
    select();
  };

  const first = button(copying.rich, () => void copy('rich'));
  const { origin } = source;
  const buttons = [
    first,
    button(copying.plain, () => void copy('plain')),
    button(copying.citation, () => void copyCitation(clipboardOfWords(source.citation), source.name)),
    ...(origin === null
      ? []
      : [
          button(copying.toBasket, async () => {
            extra.replaceChildren();
            say(await toBasket(source, origin, wanted()));
          }),
        ]),
    button(copying.close, close, { class: 'plain' }),
  ];
  const shown = element(
    'div',
    { class: 'copying', role: 'group', 'aria-label': copying.choicesFor(source.name) },
    element('p', { class: 'actions' }, ...buttons),
  );
  if (source.below.length > 0)
    shown.append(element('label', {}, below, ` ${copying.below(source.below.length)}`));
  shown.append(said, extra);
  shown.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  const added = formsOf(source.blocks, (payload, what) => void copyCitation(payload, what)).then((forms) => {
    if (forms !== null) said.before(forms);
    return forms;
  });
  return {
    shown,
    first,
    showForms: () => {
      void added.then((forms) => {
        if (forms === null) return;
        forms.open = true;
        forms.querySelector<HTMLElement>('summary')?.focus();
      });
    },
  };
};
