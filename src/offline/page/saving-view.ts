import { offline } from '../../site/copy/offline.ts';
import { element } from '../../workspace/element.ts';
import type { SavedPart, SavedParts, SavedRecord } from '../saved-parts.ts';
import type { PageParts } from './page-parts.ts';

const words = offline.saving;

/** What is chosen where the reader has chosen nothing yet: everything but the downloads. */
const isUsual = ({ kind }: SavedPart): boolean => kind !== 'downloads';

/** Nothing can be read without the frame. */
const isNeeded = ({ kind }: SavedPart): boolean => kind === 'frame';

/** A part without a year is of all years, or of plans whose year is not known: then its id says more than its kind. */
const nameOf = ({ id, kind, year }: SavedPart): string => words.part(kind, year, id !== kind);

/** Shows the parts as a list of boxes. */
export const showParts = (parts: PageParts, all: SavedParts, record: SavedRecord | null): void => {
  const labels = all.parts.map((part) => {
    const box = element('input', { type: 'checkbox', value: part.id });
    box.checked = isNeeded(part) || (record === null ? isUsual(part) : record.chosen.includes(part.id));
    box.disabled = isNeeded(part);
    const size = words.partSize(part.files, part.bytes) + (isNeeded(part) ? `; ${words.always}` : '');
    return element(
      'label',
      {},
      box,
      element('span', {}, nameOf(part)),
      element('small', { class: 'fine num' }, size),
    );
  });
  parts.parts.querySelectorAll('label').forEach((label) => {
    label.remove();
  });
  parts.parts.append(...labels);
};

const boxesOf = (parts: PageParts): HTMLInputElement[] => [
  ...parts.parts.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** Ids of the parts whose boxes are ticked. */
export const chosenParts = (parts: PageParts): ReadonlySet<string> =>
  new Set(
    boxesOf(parts)
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  );

/** Bytes that this browser still has room for; null where it does not tell. */
const roomLeft = async (): Promise<number | null> => {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
};

/** Says how much the chosen parts take, and where there is too little room for them. */
export const showRoom = async (parts: PageParts, all: SavedParts): Promise<void> => {
  const chosen = chosenParts(parts);
  const needed = all.parts.filter(({ id }) => chosen.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
  const room = await roomLeft();
  // Browsers tell a rounded figure, or none: it can only say that there is surely too little.
  const isTooLarge = room !== null && room < needed;
  parts.room.textContent = isTooLarge ? `${words.total(needed)} ${words.tooLarge}` : words.total(needed);
};

/** Says what is saved, and what the button would do. */
export const showState = (parts: PageParts, all: SavedParts | null, record: SavedRecord | null): void => {
  const { state } = words;
  parts.remove.hidden = record === null;
  parts.start.disabled = all === null;
  if (record === null) {
    parts.state.textContent = all === null ? words.noList : state.none;
    parts.start.textContent = words.start;
  } else if (record.edition === null) {
    parts.state.textContent = state.part + (all === null ? ` ${words.noList}` : '');
    parts.start.textContent = words.resume;
  } else {
    const isNewest = all === null ? state.wholeOffline : state.whole;
    parts.state.textContent = all !== null && all.edition !== record.edition ? state.older : isNewest;
    parts.start.textContent = words.update;
  }
};

/** Shows that a saving runs, or runs no more. */
export const showRunning = (parts: PageParts, isRunning: boolean): void => {
  parts.progress.hidden = !isRunning;
  parts.stop.hidden = !isRunning;
  parts.start.hidden = isRunning;
  parts.parts.disabled = isRunning;
  if (isRunning) {
    parts.remove.hidden = true;
    parts.progress.removeAttribute('value');
    parts.stop.focus();
  }
};
