import { readDraft } from '../../drafting/draft-file.ts';
import { sectionFor } from '../../drafting/place-part.ts';
import { roleTitles } from '../../drafting/role-titles.table.ts';
import type { Draft, DraftPart, DraftSection } from '../../schemas/draft.ts';
import type { Role } from '../../schemas/role.ts';
import { roleIds } from '../../schemas/role-ids.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { routes } from '../../site/routes.ts';
import { keepDraft } from '../check/kept-draft.ts';
import { download } from '../download.ts';
import type { DraftPage } from './draft-page.ts';
import { type ExportCommand, exportCommands } from './export-commands.ts';
import { type AskedExport, deadBases, leftBy, swapsFor } from './export-question.ts';
import { copyDraft, type ExportKind, exportsOf, textOfDraft } from './exports.ts';
import { currentSection } from './page-state.ts';
import { newId } from './part-id.ts';
import { sectionName } from './section-name.ts';

const focusOn = (key: string): void => {
  const found = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (found instanceof HTMLElement) found.focus();
};

const roleOf = (id: string | undefined): Role | null => roleIds.find((role) => role === id) ?? null;

const selected = (id: string): Role | null => {
  const choice = document.getElementById(id);
  return choice instanceof HTMLSelectElement ? roleOf(choice.value) : null;
};

const partOf = (draft: Draft, id: string): { section: DraftSection; index: number } | null => {
  for (const section of draft.sections) {
    const index = section.parts.findIndex((part) => part.id === id);
    if (index >= 0) return { section, index };
  }
  return null;
};

const addPart = (
  page: DraftPage,
  draft: Draft,
  part: Omit<DraftPart, 'id'>,
  section: DraftSection,
): string => {
  const id = newId('doan');
  page.act({ type: 'add-part', section: section.id, part: { ...part, id } });
  page.goTo(section.id);
  return sectionName(draft, section);
};

const here = (page: DraftPage, draft: Draft): DraftSection | null => currentSection(draft, page.section);

const addCandidate = (page: DraftPage, draft: Draft, key: string): void => {
  const [name, id] = key.split(':');
  const role = roleOf(name);
  const section = here(page, draft);
  const known = role === null ? undefined : page.candidatesOf(role);
  const candidate = Array.isArray(known) ? known.find((one) => one.id === id) : undefined;
  if (candidate === undefined || section === null) return;
  addPart(page, draft, { role: candidate.role, lines: candidate.lines, origin: candidate.origin }, section);
  page.say(words.candidates.added(candidate.title));
};

const addFromBasket = (page: DraftPage, draft: Draft, id: string): void => {
  const part = page.basket.find((one) => one.id === id);
  const own = part === undefined ? null : sectionFor(draft.sections, part.role);
  const section = own ?? here(page, draft);
  if (part === undefined || section === null) return;
  const name = addPart(page, draft, { role: part.role, lines: part.lines, origin: part.origin }, section);
  page.say(own === null ? words.basket.noSection : words.basket.added(name));
};

const write = (page: DraftPage, draft: Draft): void => {
  const section = here(page, draft);
  if (section === null) return;
  const role = selected(`soan-vai-${section.id}`) ?? section.roles[0] ?? null;
  const id = newId('doan');
  const lines = [{ marker: null, level: 1, text: '' }];
  page.act({ type: 'add-part', section: section.id, part: { id, role, lines, origin: { from: 'own' } } });
  page.say(words.part.written);
  focusOn(`soan-doan-${id}`);
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
};

const movePart = (page: DraftPage, draft: Draft, id: string, by: -1 | 1): void => {
  const found = partOf(draft, id);
  if (found === null) return;
  const to = found.index + by;
  if (to < 0 || to >= found.section.parts.length) return;
  page.act({ type: 'move-part', part: id, by });
  page.say(words.part.moved(to + 1, found.section.parts.length));
};

/** The focus goes to the neighbour of a part that is removed, or to the button that writes a new one. */
const removePart = (page: DraftPage, draft: Draft, id: string): void => {
  const found = partOf(draft, id);
  if (found === null) return;
  const { section, index } = found;
  const neighbour = section.parts[index + 1] ?? section.parts[index - 1];
  page.act({ type: 'remove-part', part: id });
  focusOn(neighbour === undefined ? `write:${section.id}` : `soan-doan-${neighbour.id}`);
  page.say(words.part.removed);
};

const moveSection = (page: DraftPage, draft: Draft, id: string, by: -1 | 1): void => {
  page.act({ type: 'move-section', section: id, by });
  const after = page.draft?.sections ?? [];
  const section = after.find((one) => one.id === id);
  const place = after.filter((one) => one.place === 'body').findIndex((one) => one.id === id);
  if (section !== undefined) page.say(words.frame.moved(sectionName(draft, section), place + 1));
};

const removeSection = (page: DraftPage, draft: Draft, id: string): void => {
  const index = draft.sections.findIndex((section) => section.id === id);
  const next = draft.sections[index + 1] ?? draft.sections[index - 1];
  page.act({ type: 'remove-section', section: id });
  if (next !== undefined) {
    page.goTo(next.id);
    focusOn(`go:${next.id}`);
  }
  page.say(words.frame.removed);
};

const addSection = (page: DraftPage, draft: Draft): void => {
  const role = selected('soan-them-phan');
  if (role === null) return;
  const known = draft.sections.some(({ id }) => id === role);
  const title = roleTitles[role].toLocaleUpperCase('vi');
  const section: DraftSection = {
    id: known ? newId('phan') : role,
    place: 'body',
    roles: [role],
    title,
    parts: [],
  };
  page.act({ type: 'add-section', section });
  page.goTo(section.id);
  page.say(words.frame.added(roleTitles[role]));
};

/** Fills what is empty. What that takes is loaded when it is first asked for. */
const fillFrame = async (page: DraftPage): Promise<void> => {
  page.say(words.frame.filling);
  try {
    const { fillEmptySections } = await import('./fill-command.ts');
    const done = await fillEmptySections(page);
    // Pressed twice: what was done is told already.
    if (done !== '') page.say(done);
  } catch (error) {
    console.error(error);
    page.say(words.candidates.failed);
  }
};

/** Makes a file. @returns what is to be said of it; where that fails, nothing else has changed */
const fileOf = async (page: DraftPage, draft: Draft, kind: ExportKind): Promise<string> => {
  page.say(words.export.working);
  try {
    const name = await exportsOf[kind](draft);
    return kind === 'file' ? words.tools.exported : words.export.done(name);
  } catch (error) {
    console.error(error);
    return words.export.failed;
  }
};

const exportFile = async (page: DraftPage, draft: Draft): Promise<void> =>
  page.say(await fileOf(page, draft, 'file'));

const copyAll = async (draft: Draft): Promise<string> =>
  (await copyDraft(draft)) ? words.export.copied : words.export.copyFailed;

/** What each way out does, and what is said of it. */
const waysOut: Readonly<Record<ExportCommand, (page: DraftPage, draft: Draft) => Promise<string>>> = {
  'export-docx': (page, draft) => fileOf(page, draft, 'docx'),
  'export-markdown': (page, draft) => fileOf(page, draft, 'markdown'),
  'export-text': (page, draft) => fileOf(page, draft, 'text'),
  copy: (_, draft) => copyAll(draft),
  print: async () => {
    print();
    return '';
  },
};

/** Lets the draft out as it stands. */
const letOut = async (page: DraftPage, command: ExportCommand, before = ''): Promise<void> => {
  if (page.draft === null) return;
  const unlooked = page.isUnlooked ? words.export.notLooked : '';
  const said = await waysOut[command](page, page.draft);
  page.say([before, said, unlooked].filter((sentence) => sentence !== '').join(' '));
};

/** Lets the draft out, unless it cites a basis that holds no more: then a person is asked first. */
const goOut = async (
  page: DraftPage,
  command: ExportCommand,
  left: AskedExport['left'] = new Set(),
  before = '',
): Promise<void> => {
  page.ask(null);
  page.say(words.export.looking);
  await page.look();
  if (deadBases(page.clashes, left).length === 0) {
    await letOut(page, command, before);
    return;
  }
  page.say('');
  page.ask({ command, left });
  const heading = document.getElementById('soan-hoi-ten');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
};

const stopAsking = (page: DraftPage): void => {
  const command = page.asked?.command;
  page.ask(null);
  if (command !== undefined) document.querySelector<HTMLElement>(`[data-do="${command}"]`)?.focus();
};

const keepBases = (page: DraftPage): void => {
  const { asked } = page;
  stopAsking(page);
  if (asked !== null) void letOut(page, asked.command);
};

const swapBases = (page: DraftPage, draft: Draft): void => {
  const { asked } = page;
  stopAsking(page);
  if (asked === null) return;
  const bases = deadBases(page.clashes, asked.left);
  const swaps = swapsFor(draft, bases);
  page.act({ type: 'mend', edits: swaps.flatMap(({ mend }) => mend.edits) });
  const left = new Set([...asked.left, ...leftBy(bases, swaps)]);
  void goOut(page, asked.command, left, words.export.swapped(swaps.length));
};

const seeClashes = (page: DraftPage): void => {
  page.ask(null);
  const clashes = document.getElementById('soan-vuong');
  clashes?.focus({ preventScroll: true });
  clashes?.scrollIntoView({ block: 'start' });
};

/** Hands the draft's text to the checking page, in this tab. */
const check = (page: DraftPage, draft: Draft): void => {
  page.save();
  if (keepDraft(textOfDraft(draft))) location.assign(routes.check);
  else page.say(words.export.handOverFailed);
};

/** A clash names its mend by part, line and place in the list: what is written is read from the draft again. */
const mendClash = (page: DraftPage, draft: Draft, id: string): void => {
  const found = page.clashes[Number(id)];
  if (found === undefined || found.mend === null) return;
  page.act({ type: 'mend', edits: found.mend.edits });
  if (page.draft === draft) return;
  page.settle(found);
  page.say(words.clashes.mended);
};

const takeOther = (page: DraftPage): void => {
  const text = page.readStore();
  const read = text === null ? null : readDraft(text);
  if (read === null) {
    page.keepOwn();
    return;
  }
  if (!read.ok) {
    page.say(words.faults.of(read.fault));
    return;
  }
  page.act({ type: 'replace', draft: read.draft });
  page.keepOwn();
  page.say(words.saved.tookOther);
};

const rescue = (page: DraftPage): void => {
  if (page.brokenText !== null) download('ban-nhap-hong.txt', 'text/plain;charset=utf-8', page.brokenText);
};

const askFresh = (isAsked: boolean): void => {
  const box = document.getElementById('soan-bo-hoi');
  if (box !== null) box.hidden = !isAsked;
  document.getElementById(isAsked ? 'soan-bo-khong' : 'soan-bo')?.focus();
};

const beginFresh = (page: DraftPage): void => {
  askFresh(false);
  page.forget();
  const setup = document.getElementById('soan-khai');
  if (setup instanceof HTMLDetailsElement) setup.open = true;
  document.getElementById('soan-loai')?.focus();
  page.say(words.tools.freshDone);
};

const goTo = (page: DraftPage, id: string): void => {
  page.goTo(id);
  const heading = document.getElementById('soan-phan');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
};

const goToPart = (page: DraftPage, draft: Draft, id: string): void => {
  const found = partOf(draft, id);
  if (found === null) return;
  page.goTo(found.section.id);
  focusOn(`soan-doan-${id}`);
};

/** Opens the set-up at one of its fields. */
const goToSetup = (field: string): void => {
  const setup = document.getElementById('soan-khai');
  if (setup instanceof HTMLDetailsElement) setup.open = true;
  document.getElementById(`soan-${field}`)?.focus();
};

const withRole = (id: string, act: (role: Role) => void): void => {
  const role = roleOf(id);
  if (role !== null) act(role);
};

type Command = (page: DraftPage, draft: Draft, id: string) => void;

/** What every button of the page does, by the name in its `data-do`. */
const commands: Readonly<Record<string, Command>> = {
  go: (page, _, id) => goTo(page, id),
  'go-part': goToPart,
  'go-setup': (_, __, id) => goToSetup(id),
  'fill-frame': (page) => void fillFrame(page),
  'add-section': addSection,
  'section-up': (page, draft, id) => moveSection(page, draft, id, -1),
  'section-down': (page, draft, id) => moveSection(page, draft, id, 1),
  'section-remove': removeSection,
  write,
  'part-up': (page, draft, id) => movePart(page, draft, id, -1),
  'part-down': (page, draft, id) => movePart(page, draft, id, 1),
  'part-remove': removePart,
  'add-candidate': addCandidate,
  'add-basket': addFromBasket,
  unfold: (page, _, id) => withRole(id, (role) => page.unfold(role)),
  retry: (page, _, id) => withRole(id, (role) => page.retry(role)),
  mend: mendClash,
  check,
  undo: (page) => {
    if (page.undo()) page.say(words.tools.undone);
  },
  redo: (page) => {
    if (page.redo()) page.say(words.tools.redone);
  },
  ...Object.fromEntries(
    exportCommands.map((command): [string, Command] => [command, (page) => void goOut(page, command)]),
  ),
  'export-file': (page, draft) => void exportFile(page, draft),
  'ask-swap': swapBases,
  'ask-keep': keepBases,
  'ask-see': seeClashes,
  'ask-stop': stopAsking,
  'take-other': takeOther,
  'keep-own': (page) => {
    page.keepOwn();
    page.say(words.saved.keptOwn);
  },
  'ask-fresh': () => askFresh(true),
  'no-fresh': () => askFresh(false),
  'yes-fresh': beginFresh,
};

/** Carries out a command. Before there is a draft only a broken one can be rescued. */
export const runCommand = (page: DraftPage, name: string, id: string): void => {
  if (name === 'rescue') rescue(page);
  else if (page.draft !== null) commands[name]?.(page, page.draft, id);
};
