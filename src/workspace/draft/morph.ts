/** Key by which an element is known again in the next picture of its panel. */
const keyOf = (node: Node): string | null => (node instanceof Element ? node.getAttribute('data-key') : null);

const isLike = (a: Node, b: Node): boolean =>
  a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

const patchAttributes = (from: Element, to: Element): void => {
  // Whether a part is folded is the reader's affair.
  const kept = from instanceof HTMLDetailsElement ? 'open' : '';
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && name !== kept) from.removeAttribute(name);
  }
  for (const { name, value } of [...to.attributes]) {
    if (name !== kept && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
};

/**
 * Takes over what a field shows; one that shows it already is left alone, with its caret and its unfinished letters. A
 * loose field, whose text is put in order once it is left, is not touched while somebody types in it.
 */
const patchValue = (from: Element, to: Element): void => {
  if (from === document.activeElement && from.hasAttribute('data-loose')) return;
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (from.value !== to.value) from.value = to.value;
  } else if (from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement) {
    if (from.value !== to.value) from.value = to.value;
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    if (from.value !== to.value) from.value = to.value;
  }
};

const patch = (from: Node, to: Node): void => {
  if (from instanceof Element && to instanceof Element) {
    patchAttributes(from, to);
    if (!(from instanceof HTMLTextAreaElement)) patchChildren(from, [...to.childNodes]);
    patchValue(from, to);
  } else if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
};

const patchChildren = (parent: Node, wanted: readonly Node[]): void => {
  const keyed = new Map<string, ChildNode>();
  for (const child of parent.childNodes) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  let at: ChildNode | null = parent.firstChild;
  for (const to of wanted) {
    const key = keyOf(to);
    const known = key === null ? undefined : keyed.get(key);
    if (known !== undefined && isLike(known, to)) {
      if (known === at) at = at.nextSibling;
      else parent.insertBefore(known, at);
      patch(known, to);
    } else if (key === null && at !== null && isLike(at, to)) {
      const next: ChildNode | null = at.nextSibling;
      patch(at, to);
      at = next;
    } else parent.insertBefore(to, at);
  }
  while (at !== null) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
};

/**
 * Makes a panel show the wanted nodes by changing only what differs: fields keep caret, selection and letters that are
 * still being composed, and the element that has the focus keeps it wherever it moves. Where it is gone, the focus goes
 * to the first of `fallbacks` that is there.
 */
export const morph = (
  panel: HTMLElement,
  wanted: readonly Node[],
  fallbacks: readonly string[] = [],
): void => {
  const focused = panel.contains(document.activeElement) ? document.activeElement : null;
  patchChildren(panel, wanted);
  if (focused === null || focused === document.activeElement) return;
  const next = focused.isConnected
    ? focused
    : fallbacks
        .map((key) => panel.querySelector(`[data-key="${CSS.escape(key)}"]`))
        .find((one) => one !== null);
  if (next instanceof HTMLElement) next.focus();
  else panel.focus();
};
