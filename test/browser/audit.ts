import type { Page } from 'playwright-core';

/**
 * Looks at a page as WCAG 2.2 asks where axe does not: the way of the keyboard, the size of targets, the room that wider
 * text takes, and what moves. Every function gives what is wrong, one sentence each.
 */

/** What has the focus, as the walk sees it. */
interface Stop {
  readonly name: string;
  /** Number of the element, given when the walk comes to it first. */
  readonly id: string;
  /** Whether something around it is drawn that is not drawn without focus. */
  readonly isShown: boolean;
  /** Whether a part of it can be seen: in the window and under nothing else (2.4.11). */
  readonly isInSight: boolean;
  /** Whether it is the page itself: the walk has come round. */
  readonly isPage: boolean;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body || here === document.documentElement)
      return { name: 'page', id: '', isShown: true, isInSight: true, isPage: true };
    const boxes = [...here.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isInSight = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((share) => {
        const top = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
        return top !== null && (here.contains(top) || top.contains(here));
      }),
    );
    const drawn = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const around = [here, here.parentElement, here.nextElementSibling].filter((one) => one !== null);
    const words = (here.getAttribute('aria-label') ?? here.textContent ?? '').trim().replace(/\s+/g, ' ');
    const name = `${here.localName}${here.id === '' ? '' : `#${here.id}`} "${words.slice(0, 40)}"`;
    const marked = here as Element & { walked?: string };
    marked.walked ??= String(performance.now());
    return { name, id: marked.walked, isShown: around.some(drawn), isInSight, isPage: false };
  });

/** Goes on by Tab from the head of the page: each stop is shown and in sight, and the walk goes on. */
export const walkByKeyboard = async (page: Page, most: number): Promise<string[]> => {
  const wrong: string[] = [];
  let last = '';
  let same = 0;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const { name, id, isShown, isInSight, isPage } = await stopOf(page);
    if (isPage) break;
    if (!isShown) wrong.push(`no focus is drawn on ${name}`);
    if (!isInSight) wrong.push(`hidden while it has the focus: ${name}`);
    same = id === last ? same + 1 : 0;
    if (same > 3) {
      wrong.push(`Tab does not leave ${name}`);
      break;
    }
    last = id;
  }
  return wrong;
};

/**
 * Targets smaller than 24 by 24 px that have another within 24 px of their middle (2.5.8). Links within a sentence may be
 * as small as its text; so may what the browser draws itself.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const wordy = new Map<Element, boolean>();
    /** Whether an element holds letters outside of targets. */
    const hasWords = (block: Element): boolean => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_ALL, (node) =>
        node instanceof Element && node.matches('a, button')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? '')) return true;
      return false;
    };
    /** Whether it stands in a line with words that are no target, whose height decides its own. */
    const isInline = (one: HTMLElement): boolean => {
      if (!getComputedStyle(one).display.startsWith('inline')) return false;
      let block: HTMLElement | null = one.parentElement;
      while (block !== null && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      if (block === null) return false;
      const known = wordy.get(block) ?? hasWords(block);
      wordy.set(block, known);
      return known;
    };
    const middle = (box: DOMRect): [number, number] => [box.left + box.width / 2, box.top + box.height / 2];
    const isSmall = ({ width, height }: DOMRect): boolean => width < least || height < least;
    const isNear = (one: DOMRect, other: DOMRect): boolean => {
      const [x, y] = middle(one);
      const [otherX, otherY] = middle(other);
      if (isSmall(other) && Math.hypot(otherX - x, otherY - y) < least) return true;
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < least / 2;
    };
    return all
      .filter(({ one, box }) => isSmall(box) && !isInline(one))
      .filter(({ one, box }) =>
        all.some(
          (other) =>
            other.one !== one &&
            !other.one.contains(one) &&
            !one.contains(other.one) &&
            isNear(box, other.box),
        ),
      )
      .map(
        ({ one, box }) =>
          `${one.localName} "${(one.textContent ?? '').trim().slice(0, 30)}" of ${Math.round(box.width)} × ${Math.round(box.height)} px`,
      );
  });

/** Sets the spacing that 1.4.12 names, and gives what is cut off by it or makes the page scroll sideways. */
export const lostBySpacing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cutOff = (): Set<Element> =>
      new Set(
        [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
          const { overflowX, overflowY, clip, clipPath } = getComputedStyle(one);
          if (clip !== 'auto' || clipPath !== 'none' || one.clientWidth === 0) return false;
          const isCut =
            overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
          return isCut && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
        }),
      );
    const before = cutOff();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const lost = [...cutOff()]
      .filter((one) => !before.has(one))
      .map(
        (one) =>
          `cut off: ${one.localName}.${one.className} "${(one.textContent ?? '').trim().slice(0, 40)}"`,
      );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1
      ? [...lost, `scrolls sideways by ${scrollWidth - clientWidth} px`]
      : lost;
  });

/** What moves by itself or on a change of state. */
export const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().map(({ effect }) => {
      const moved = effect instanceof KeyframeEffect ? effect.target : null;
      return `moves: ${moved?.localName ?? ''}.${moved?.className ?? ''}`;
    }),
  );
