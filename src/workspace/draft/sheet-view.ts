import { paperOfDraft, paragraphsOf } from '../../drafting/paper-of-draft.ts';
import { paperToHtml } from '../../render/paper/html.ts';
import type { Draft, DraftPart } from '../../schemas/draft.ts';
import { make } from './make.ts';
import { originLine } from './section-view.ts';
import { sheetNodes } from './sheet-nodes.ts';

const partsById = ({ sections }: Draft): ReadonlyMap<string, DraftPart> =>
  new Map(sections.flatMap(({ parts }) => parts.map((part) => [part.id, part] as const)));

/** Notes under the last paragraph of each part: where the words come from, and what is wrong with them. */
const withNotes = (sheet: HTMLElement, draft: Draft, notes: ReadonlyMap<string, readonly string[]>): void => {
  const parts = partsById(draft);
  const paragraphs = paragraphsOf(draft);
  const shown = [...sheet.children].filter((child) =>
    /^paper-(?:basis|section|heading|text)$/.test(child.className),
  );
  paragraphs.forEach(({ part }, index) => {
    const at = shown[index];
    if (part === null || at === undefined || paragraphs[index + 1]?.part === part) return;
    const origin = parts.get(part)?.origin;
    const lines: HTMLElement[] = [];
    if (origin !== undefined && origin.from !== 'own')
      lines.push(make('p', { class: 'draft-source' }, originLine(origin)));
    for (const note of notes.get(part) ?? []) lines.push(make('p', { class: 'draft-warning' }, note));
    at.after(...lines);
  });
};

/**
 * The draft as on paper, with the origin of its words and what is wrong with them under each part.
 *
 * @param notes sentences about parts, by the id of the part
 */
export const sheetView = (draft: Draft, notes: ReadonlyMap<string, readonly string[]>): Node[] => {
  const nodes = sheetNodes(paperToHtml(paperOfDraft(draft)).children);
  const [sheet] = nodes;
  if (sheet instanceof HTMLElement) withNotes(sheet, draft, notes);
  return nodes;
};
