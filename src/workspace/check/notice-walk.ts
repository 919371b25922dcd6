import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { cardId } from './notice-card.ts';

/** Goes from notice to notice, in the order of the page, past those that the filter hides. */
export class NoticeWalk {
  readonly #area: HTMLElement;
  readonly #place: HTMLElement;
  #current: string | null = null;

  /** @param place element that says which of how many is the current one */
  constructor(area: HTMLElement, place: HTMLElement) {
    this.#area = area;
    this.#place = place;
  }

  #cards(): HTMLElement[] {
    return [...this.#area.querySelectorAll<HTMLElement>('.notice:not([hidden])')];
  }

  /** Notice that holds the focus, else the one that was gone to last; -1 where there is none. */
  #at(cards: readonly HTMLElement[]): number {
    const focused = document.activeElement?.closest('.notice');
    const key = focused instanceof HTMLElement ? focused.dataset['key'] : this.#current;
    return cards.findIndex((card) => card.dataset['key'] === key);
  }

  /** Goes on by one, or back; past the last comes the first. */
  step(by: 1 | -1): void {
    const cards = this.#cards();
    const at = this.#at(cards);
    const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
    const card = cards[next];
    if (card !== undefined) this.go(card.dataset['key'] ?? '');
  }

  /** Leads to a notice and to the words that it is about. */
  go(key: string): void {
    const card = document.getElementById(cardId(key));
    if (card === null || card.hidden) return;
    card.focus({ preventScroll: true });
    card.closest('.row, section')?.scrollIntoView({ block: 'nearest' });
    card.scrollIntoView({ block: 'nearest' });
    this.show(key);
  }

  /** Marks a notice as the current one. */
  show(key: string | null): void {
    this.#current = key;
    for (const mark of this.#area.querySelectorAll('mark.now')) mark.classList.remove('now');
    if (key !== null)
      for (const mark of this.#area.querySelectorAll(`mark[data-notice="${key}"]`)) mark.classList.add('now');
    const cards = this.#cards();
    const at = cards.findIndex((card) => card.dataset['key'] === key);
    this.#place.textContent =
      cards.length === 0 ? words.noneShown : words.at(Math.max(at + 1, 0), cards.length);
  }
}
