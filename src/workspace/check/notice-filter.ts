import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { classed } from '../classed.ts';
import type { DraftNotice, Severity } from './checked-draft.ts';
import { type Topic, topics } from './topics.table.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What the reader does not want to see; everything is shown at first. */
export class NoticeFilter {
  readonly #hidden = new Set<Severity | Topic>();

  accepts({ severity, topic }: Pick<DraftNotice, 'severity' | 'topic'>): boolean {
    return !this.#hidden.has(severity) && !this.#hidden.has(topic);
  }

  isShown(choice: Severity | Topic): boolean {
    return !this.#hidden.has(choice);
  }

  choose(choice: Severity | Topic, isShown: boolean): void {
    if (isShown) this.#hidden.delete(choice);
    else this.#hidden.add(choice);
  }
}

/** One box of a filter with how many notices it stands for. */
const boxOf = (
  choice: Severity | Topic,
  name: string,
  count: number,
  filter: NoticeFilter,
  onChange: () => void,
): HTMLLabelElement => {
  const box = classed('input', '');
  box.type = 'checkbox';
  box.name = choice;
  box.autocomplete = 'off';
  box.checked = filter.isShown(choice);
  box.addEventListener('change', () => {
    filter.choose(choice, box.checked);
    onChange();
  });
  return classed(
    'label',
    count === 0 ? 'soft' : '',
    box,
    classed('span', '', name),
    classed('span', 'num', String(count)),
  );
};

/** Puts boxes in the place of those that stand in a set of fields; the one that had the focus keeps it. */
const replaceBoxes = (fields: HTMLElement, boxes: readonly HTMLLabelElement[]): void => {
  const held = fields.contains(document.activeElement)
    ? document.activeElement?.getAttribute('name')
    : undefined;
  for (const label of fields.querySelectorAll('label')) label.remove();
  fields.append(...boxes);
  if (typeof held === 'string') fields.querySelector<HTMLElement>(`[name="${CSS.escape(held)}"]`)?.focus();
};

/** Shows the filters with their counts; topics that nothing was noticed of are left out. */
export const showFilters = (
  fields: { readonly severity: HTMLElement; readonly topic: HTMLElement },
  notices: readonly DraftNotice[],
  filter: NoticeFilter,
  onChange: () => void,
): void => {
  const count = (accept: (notice: DraftNotice) => boolean): number => notices.filter(accept).length;
  replaceBoxes(
    fields.severity,
    severities.map((severity) =>
      boxOf(
        severity,
        words.severities[severity],
        count((notice) => notice.severity === severity),
        filter,
        onChange,
      ),
    ),
  );
  const counted = topics.map(({ id, name }) => ({ id, name, count: count(({ topic }) => topic === id) }));
  replaceBoxes(
    fields.topic,
    counted
      .filter((topic) => topic.count > 0)
      .map((topic) => boxOf(topic.id, topic.name, topic.count, filter, onChange)),
  );
};
