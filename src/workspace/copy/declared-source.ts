import type { DraftOrigin } from '../../schemas/draft.ts';
import { roleIds } from '../../schemas/role-ids.ts';
import { type CopySource, payloadOfBlocks } from './copy-source.ts';
import { blocksOf, textsIn } from './read-blocks.ts';

const originOf = ({ dataset }: HTMLElement, name: string): DraftOrigin | null => {
  const { copy, id, anchor } = dataset;
  if (id === undefined) return null;
  if (copy === 'plan') return anchor === undefined ? null : { from: 'plan', plan: id, anchor, name };
  return copy === 'model' || copy === 'family' ? { from: copy, id, name } : null;
};

/** Address of a declared clause: its own fragment where it has one, else the page. */
const linkTo = (element: HTMLElement): string => {
  const own = element.querySelector<HTMLAnchorElement>('.addr a')?.href;
  return own ?? new URL(element.id === '' ? '' : `#${encodeURIComponent(element.id)}`, location.href).href;
};

/** A clause that declares itself by `data-copy`: a model clause, a family of like clauses, a clause shown beside others. */
export const declaredSource = (element: HTMLElement): CopySource => {
  const { name = document.title, cite = name, role } = element.dataset;
  return {
    name,
    blocks: textsIn(element).flatMap((text) => blocksOf(text)),
    below: [],
    citation: `${cite}\n${linkTo(element)}`,
    origin: originOf(element, name),
    role: () => Promise.resolve(roleIds.find((id) => id === role) ?? null),
    payload: payloadOfBlocks,
  };
};
