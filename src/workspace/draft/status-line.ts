/** What was said last, until the reader goes on. */
const fresh = 'fresh';
/** What stays in sight while the reader types on. */
const grave = 'grave';

/**
 * The live region of the page, and beside it what is wrong with keeping the draft. While what they say is fresh both stay in
 * sight at the upper edge of the window, wherever on the page the reader is; with the next press or letter, or Escape, they
 * go back to their place. What is grave waits for a press.
 */
export class StatusLine {
  /** What holds both. */
  private readonly place: HTMLElement;
  private readonly line: HTMLElement;

  constructor(place: HTMLElement, line: HTMLElement) {
    this.place = place;
    this.line = line;
    document.addEventListener('click', () => this.rest(), true);
    document.addEventListener('input', () => {
      if (!place.classList.contains(grave)) this.rest();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.rest();
    });
  }

  /** Says a sentence. The same sentence twice is said twice. */
  say(sentence: string): void {
    this.line.textContent = '';
    requestAnimationFrame(() => {
      this.line.textContent = sentence;
      if (sentence !== '') this.show();
    });
  }

  /** Brings into sight what is wrong. */
  warn(): void {
    this.place.classList.add(grave);
    this.show();
  }

  private rest(): void {
    this.place.classList.remove(fresh, grave);
    document.documentElement.style.scrollPaddingTop = '';
  }

  /** What has the focus, now or after Tab, comes into sight below. */
  private show(): void {
    this.place.classList.add(fresh);
    if (getComputedStyle(this.place).position !== 'sticky') return;
    const { bottom, height } = this.place.getBoundingClientRect();
    document.documentElement.style.scrollPaddingTop = `${Math.ceil(height) + 8}px`;
    const focused = document.activeElement;
    const { top, bottom: end } = focused?.getBoundingClientRect() ?? { top: bottom, bottom };
    const isOwn = focused === document.body || this.place.contains(focused);
    if (!isOwn && top < bottom && end > 0) focused?.scrollIntoView({ block: 'nearest' });
  }
}
