import { afterEach, expect, test, vi } from 'vitest';
import type { DraftAction } from '../../../src/drafting/actions.ts';
import { applyAction } from '../../../src/drafting/actions.ts';
import { emptySections } from '../../../src/drafting/empty-sections.ts';
import { openLibrary } from '../../../src/loaders/library.ts';
import type { Draft } from '../../../src/schemas/draft.ts';
import { role as roles } from '../../../src/schemas/role.ts';
import { clauseCandidatesOf } from '../../../src/site/views/clause-candidates.ts';
import { fillEmptySections } from '../../../src/workspace/draft/fill-command.ts';
import { emptyDraft, withParts } from '../../drafting/drafts.ts';

const { catalogue, modelClauses } = openLibrary();
const files = new Map(
  roles.options.map((role) => [
    `/soan-thao/${role}.json`,
    clauseCandidatesOf(role, catalogue, { families: [], models: modelClauses, usesOfModel: () => [] }),
  ]),
);

/** A page that holds a draft and counts its actions. */
const pageOf = (draft: Draft) => {
  const page = {
    draft,
    actions: 0,
    candidatesOf: () => undefined,
    act: (action: DraftAction): void => {
      page.actions += 1;
      page.draft = applyAction(page.draft, action);
    },
  };
  return page;
};

const serve = (answer: (path: string) => Response | Promise<Response>): void => {
  vi.stubGlobal('fetch', async (address: string) => answer(new URL(address, 'http://kho.example').pathname));
};

afterEach(() => vi.unstubAllGlobals());

test('every empty section is filled in one step, and what was done is told', async () => {
  serve((path) => Response.json(files.get(path)));
  const page = pageOf(emptyDraft());
  const told = await fillEmptySections(page);
  expect(page.actions).toBe(1);
  expect(emptySections(page.draft)).toEqual([]);
  const count = page.draft.sections.flatMap(({ parts }) => parts).length;
  expect(told).toContain(`Đã điền ${page.draft.sections.length} phần bằng ${count} điều khoản mẫu`);
});

test('sections without a clause that suits are named', async () => {
  serve((path) =>
    path.endsWith('/ket-thuc.json') ? new Response('', { status: 404 }) : Response.json(files.get(path)),
  );
  const page = pageOf(emptyDraft());
  expect(await fillEmptySections(page)).toContain('Chưa có điều khoản mẫu hợp với phần: Kết thúc.');
});

test('what was written while the clauses were fetched is left alone', async () => {
  const page = pageOf(emptyDraft());
  serve((path) => {
    if (path.endsWith('/giai-phap.json'))
      page.draft = withParts(page.draft, [['giai-phap', 'giai-phap', 'Tự viết.']]);
    return Response.json(files.get(path));
  });
  await fillEmptySections(page);
  const measures = page.draft.sections.find(({ id }) => id === 'giai-phap');
  expect(measures?.parts.map(({ origin }) => origin)).toEqual([{ from: 'own' }]);
});

test('clauses that cannot be fetched leave the draft as it is', async () => {
  serve(() => new Response('', { status: 500 }));
  const page = pageOf(emptyDraft());
  const before = page.draft;
  await expect(fillEmptySections(page)).rejects.toThrow();
  expect(page.draft).toBe(before);
});
