import { copying } from '../../site/copy/copying.ts';
import { button, element } from '../element.ts';
import { sentencesOf } from './concern-sentences.ts';
import type { CopiedBlock } from './copied-block.ts';
import { type Concern, doubledBy } from './stop.ts';

/** The answer to the question: what is to be swapped; nothing where the words are kept. */
type Answer = (chosen: readonly Concern[]) => void;

const { stop } = copying;

const headingOf = (stops: readonly Concern[]): string =>
  stops.every(({ isDoubtful }) => isDoubtful) ? stop.doubtfulHeading : stop.heading(stops.length);

/** One concern: what is said of it, and where more than one may be swapped, a box to choose it by. */
const itemOf = (concern: Concern, box: HTMLInputElement | null): HTMLLIElement => {
  const [state = '', ...rest] = sentencesOf(concern, box !== null);
  const item = element('li', {}, element('strong', {}, state), ` ${rest.join(' ')}`);
  if (box !== null && concern.swap !== null)
    item.append(element('label', {}, box, ` ${stop.replaceBy(concern.swap.to)}`));
  return item;
};

/** What the swaps would double, said when they are chosen. */
const doubledSentence = (blocks: readonly CopiedBlock[], chosen: readonly Concern[]): string =>
  doubledBy(blocks, chosen)
    .map(({ name }) => stop.doubled(name))
    .join(' ');

/**
 * The question before a dead basis is copied: each instrument with its state, replacement, source and day; then "keep the
 * words" and "swap". Where several can be swapped, those that are verified and hang on no old number are chosen already.
 */
export const stopQuestion = (
  blocks: readonly CopiedBlock[],
  concerns: readonly Concern[],
  answer: Answer,
): HTMLElement => {
  const swappable = concerns.filter(({ swap }) => swap !== null);
  const [single] = swappable;
  const boxes = new Map<Concern, HTMLInputElement>();
  if (swappable.length > 1)
    for (const concern of swappable) {
      const box = element('input', { type: 'checkbox' });
      box.checked = concern.isSafe;
      boxes.set(concern, box);
    }
  const chosen = (): Concern[] => swappable.filter((concern) => boxes.get(concern)?.checked ?? true);
  const doubled = element('p', { class: 'fine' });
  const heading = element('p', { class: 'stop-heading', tabindex: '-1' });
  heading.append(element('strong', {}, headingOf(concerns.filter(({ gravity }) => gravity === 'stops'))));
  const actions = element('p', { class: 'actions' });
  if (single !== undefined) {
    const swap = button('', () => answer(chosen()), { class: 'main' });
    const show = (): void => {
      const count = chosen().length;
      swap.textContent =
        boxes.size === 0
          ? stop.swapOne(single.instead?.reference ?? single.instead?.name ?? '')
          : stop.swapChosen(count);
      swap.disabled = count === 0;
      doubled.textContent = doubledSentence(blocks, chosen());
    };
    for (const box of boxes.values()) box.addEventListener('change', show);
    show();
    actions.append(swap);
  }
  actions.append(button(stop.keep, () => answer([])));
  const list = element('ul', {}, ...concerns.map((concern) => itemOf(concern, boxes.get(concern) ?? null)));
  return element('div', { class: 'stop' }, heading, list, doubled, actions);
};
