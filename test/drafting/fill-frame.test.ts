import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/drafting/actions.ts';
import { emptySections } from '../../src/drafting/empty-sections.ts';
import { type FrameClause, fillFrame, rolesToFill } from '../../src/drafting/fill-frame.ts';
import { missingParts } from '../../src/drafting/missing-parts.ts';
import { numberSection } from '../../src/drafting/number-section.ts';
import { officePresets } from '../../src/drafting/office-presets.table.ts';
import { skeletons } from '../../src/drafting/skeletons.table.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { slotsIn } from '../../src/pipeline/clause/slots.ts';
import type { ClauseCandidate } from '../../src/schemas/clause-candidate.ts';
import type { Draft } from '../../src/schemas/draft.ts';
import type { Role } from '../../src/schemas/role.ts';
import { clauseCandidatesOf } from '../../src/site/views/clause-candidates.ts';
import { emptyDraft, lines, withParts } from './drafts.ts';

const { catalogue, modelClauses } = openLibrary();
const sources = { families: [], models: modelClauses, usesOfModel: () => [] };
const curated = (role: Role): readonly ClauseCandidate[] =>
  clauseCandidatesOf(role, catalogue, sources).candidates;

const filled = (draft: Draft, clauses: readonly FrameClause[]): Draft =>
  applyAction(draft, {
    type: 'add-parts',
    parts: clauses.map(({ section, part }, index) => ({ section, part: { ...part, id: `doan-${index}` } })),
  });

const rows = skeletons.flatMap(({ kind }) => officePresets.map(({ level }) => [kind, level] as const));

describe.each(rows)('with the clauses of the catalogue, %s of a %s', (kind, level) => {
  const draft = emptyDraft(level, kind);
  const clauses = fillFrame(draft, curated);
  const whole = filled(draft, clauses);

  test('nothing stays empty, and no part of a launch is missing but a name that is to be typed', () => {
    expect(emptySections(whole)).toEqual([]);
    const named = slotsIn(draft.subject).every((name) => name === 'năm' || name === 'tên cơ quan');
    expect(missingParts(whole).map(({ part }) => part.id)).toEqual(named ? [] : ['name']);
  });

  test('no clause stands there twice', () => {
    const origins = clauses.map(({ part }) => JSON.stringify(part.origin));
    expect(new Set(origins).size).toBe(origins.length);
  });
});

const candidate = (id: string, change: Partial<ClauseCandidate> = {}): ClauseCandidate => ({
  kind: 'model',
  id,
  role: 'giai-phap',
  title: `Điều khoản ${id}`,
  href: `/dieu-khoan/${id}/`,
  origin: { from: 'model', id, name: id },
  lines: lines('- Việc thứ nhất;\n- Việc thứ hai.'),
  slots: [],
  levels: [],
  uses: 0,
  years: [],
  reviewed: true,
  bases: [],
  ...change,
});

const idsFor = (candidates: readonly ClauseCandidate[], draft = emptyDraft()): string[] =>
  fillFrame(draft, (role) => candidates.filter((one) => one.role === role)).map(({ part: { origin } }) =>
    origin.from === 'model' ? origin.id : '',
  );

test.each<[string, Partial<ClauseCandidate>]>([
  ['of a plan', { kind: 'plan', origin: { from: 'plan', plan: 'ke-hoach', anchor: 'i', name: 'I' } }],
  ['of a family', { kind: 'family', origin: { from: 'family', id: 'x', name: 'x' } }],
  ['for another level', { levels: ['bloc'] }],
  ['for another kind of plan', { kinds: ['tong-ket'] }],
  ['with a basis that was replaced', { bases: [{ instrument: 'luat-15-2003-qh11', state: 'replaced' }] }],
  ['with a basis of which a part lapsed', { bases: [{ instrument: 'x', state: 'partlyLapsed' }] }],
])('a clause %s is not put in', (_, change) => {
  expect(idsFor([candidate('a', change)])).toEqual([]);
});

test('a section in which something stands is left as it is, and so is a clause that stands elsewhere', () => {
  const begun = withParts(emptyDraft(), [['giai-phap', 'giai-phap', 'Tự viết.']]);
  expect(idsFor([candidate('a')], begun)).toEqual([]);
  expect(rolesToFill(begun)).not.toContain('giai-phap');
  const part = { id: 'doan', role: null, lines: lines('Việc.'), origin: candidate('a').origin };
  const used = applyAction(emptyDraft(), { type: 'add-part', section: 'tien-do', part });
  expect(idsFor([candidate('a'), candidate('b')], used)).toEqual(['b']);
});

test('of most roles one clause is taken, of measures all, each under its title', () => {
  expect(idsFor([candidate('a', { role: 'chu-de' }), candidate('b', { role: 'chu-de' })])).toEqual(['a']);
  const two = [candidate('a'), candidate('b', { lines: lines('Một câu.') })];
  const draft = emptyDraft();
  const whole = filled(
    draft,
    fillFrame(draft, (role) => (role === 'giai-phap' ? two : [])),
  );
  const section = whole.sections.find(({ id }) => id === 'giai-phap');
  expect(section && numberSection(section).map(({ marker, text }) => [marker, text])).toEqual([
    ['1.', 'Điều khoản a'],
    ['-', 'Việc thứ nhất;'],
    ['-', 'Việc thứ hai.'],
    ['2.', 'Điều khoản b'],
    [null, 'Một câu.'],
  ]);
});

test('a role that is two in one is left out where its parts are asked', () => {
  const roles = ['muc-dich', 'yeu-cau', 'muc-dich-yeu-cau'] as const;
  expect(idsFor(roles.map((role) => candidate(role, { role })))).toEqual(['muc-dich', 'yeu-cau']);
});

test('of two sections that ask for one role each takes the clause whose title is like its own', () => {
  const own = [
    candidate('cham', { role: 'noi-dung', title: 'Chấm điểm, xếp hạng trong cụm' }),
    candidate('tong-ket', { role: 'noi-dung', title: 'Nội dung tổng kết' }),
  ];
  const clauses = fillFrame(emptyDraft('bloc', 'tong-ket'), (role) => (role === 'noi-dung' ? own : []));
  expect(clauses.map(({ section, part }) => [section, part.origin])).toEqual([
    ['noi-dung', own[1]?.origin],
    ['cham-diem', own[0]?.origin],
  ]);
});

test('all clauses are one step, and no clause is none', () => {
  const draft = emptyDraft();
  expect(applyAction(draft, { type: 'add-parts', parts: [] })).toBe(draft);
});
