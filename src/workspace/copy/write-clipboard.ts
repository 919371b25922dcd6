import type { ClipboardPayload } from '../../render/paper/clipboard.ts';

/** Which of the two types is wanted. */
export type CopyForm = 'rich' | 'plain';

const blobOf = (payload: Promise<ClipboardPayload>, type: 'text/html' | 'text/plain'): Promise<Blob> =>
  payload.then(({ html, text }) => new Blob([type === 'text/html' ? html : text], { type }));

/** Whether the clipboard interface is there; it is missing on pages without https, as on an intranet. */
const hasInterface = (): boolean =>
  'clipboard' in navigator &&
  typeof navigator.clipboard?.write === 'function' &&
  'ClipboardItem' in globalThis;

/** The promise is handed to the clipboard itself, so that waiting for it stays within the user's click. */
const byInterface = async (payload: Promise<ClipboardPayload>, form: CopyForm): Promise<boolean> => {
  if (!hasInterface()) return false;
  const items: Record<string, Promise<Blob>> = { 'text/plain': blobOf(payload, 'text/plain') };
  if (form === 'rich') items['text/html'] = blobOf(payload, 'text/html');
  // Two rejections of one cause: the caller hears of it from `payload`.
  for (const item of Object.values(items)) item.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
};

/** Puts a payload into the copy that is under way. */
export const fillCopy = (event: ClipboardEvent, { html, text }: ClipboardPayload, form: CopyForm): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData?.setData('text/plain', text);
  if (form === 'rich') event.clipboardData?.setData('text/html', html);
};

/** A copy of a selection whose content is put in its place while it goes on. Keeps the reader's own selection. */
const byEvent = (payload: ClipboardPayload, form: CopyForm): boolean => {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    fillCopy(event, payload, form);
    isFilled = true;
  };
  const field = document.createElement('textarea');
  field.className = 'sr';
  field.value = payload.text;
  const { activeElement } = document;
  const selection = getSelection();
  const held = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0).cloneRange();
  document.body.append(field);
  field.select();
  document.addEventListener('copy', fill, { capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  if (held !== null) {
    selection?.removeAllRanges();
    selection?.addRange(held);
  }
  return isDone && isFilled;
};

/**
 * Writes both types to the clipboard, or text alone. A payload that is at hand goes by the event first: that way is the
 * same with and without https, and browsers that clean what comes through the interface leave it as it is. Rejects with
 * whatever `payload` rejects with.
 *
 * @returns whether the browser took it by one of its two ways
 */
export const writeClipboard = async (
  payload: ClipboardPayload | Promise<ClipboardPayload>,
  form: CopyForm,
): Promise<boolean> => {
  if (!(payload instanceof Promise))
    return byEvent(payload, form) || (await byInterface(Promise.resolve(payload), form));
  const isWritten = await byInterface(payload, form);
  const made = await payload;
  return isWritten || byEvent(made, form);
};
