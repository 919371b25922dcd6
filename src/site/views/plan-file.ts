import { type DocxOptions, docxType, toDocx } from '../../render/paper/docx.ts';
import { paperToMarkdown } from '../../render/paper/markdown.ts';
import type { Paper } from '../../render/paper/paper.ts';
import { paperOfPlan } from '../../render/paper/plan-paper.ts';
import { paperToText } from '../../render/paper/text.ts';
import { planKey } from '../cache-key.ts';
import { copy } from '../copy.ts';
import type { PlanFileKind } from '../plan-file-kinds.ts';
import { planFiles, theCatalogue } from '../queries.ts';

interface PlanPaper {
  readonly paper: Paper;
  readonly about: DocxOptions;
}

const planPaper = (id: string): PlanPaper | null => {
  const reading = theCatalogue().whole.get(id);
  const file = planFiles().get(id);
  if (reading === undefined || file === undefined) return null;
  const paper = paperOfPlan(reading, file.text);
  const title = [paper.title?.type ?? '', ...(paper.title?.subject ?? [])].join(' ').trim();
  return {
    paper,
    about: {
      ...(title === '' ? {} : { title }),
      description: copy.downloads.origin(id, reading.repairs.length),
    },
  };
};

const typeOf: Readonly<Record<PlanFileKind, string>> = {
  docx: docxType,
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

const contents = async ({ paper, about }: PlanPaper, kind: PlanFileKind): Promise<BodyInit> => {
  if (kind === 'docx') return new Uint8Array(await toDocx(paper, about));
  return kind === 'md' ? paperToMarkdown(paper) : paperToText(paper);
};

/** Addresses of the files of one kind: `/ke-hoach/<id>/<id>.<kind>`. */
export const planFilePaths = (): { params: { id: string; file: string }; cacheKey: string }[] =>
  [...theCatalogue().whole.keys()].map((id) => ({ params: { id, file: id }, cacheKey: planKey(id) }));

/** A plan as a file; 404 for an id that the catalogue does not hold. */
export const planFile = async (id: string, kind: PlanFileKind): Promise<Response> => {
  const paper = planPaper(id);
  if (paper === null) return new Response(null, { status: 404 });
  return new Response(await contents(paper, kind), { headers: { 'Content-Type': typeOf[kind] } });
};
