/** Links of the results in their order. */
const linksOf = (results: HTMLElement): HTMLElement[] => [
  ...results.querySelectorAll<HTMLElement>('.hit-link'),
];

const isBare = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;

/**
 * Arrows lead from the field, or the results as a whole, to the first result and from result to result; up from the first, and Escape, lead back to
 * the field. Keys that the suggestions took are left alone.
 */
export const moveByKeys = (field: HTMLInputElement, results: HTMLElement): void => {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isBare(event)) return;
    const links = linksOf(results);
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
    if (activeElement !== field && activeElement !== results && at < 0) return;
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === 'Escape' && at >= 0) field.focus();
    else return;
    event.preventDefault();
  });
};
