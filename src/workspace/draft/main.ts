import { largestDraftFile, type ReadDraft, readDraft, writeDraft } from '../../drafting/draft-file.ts';
import { draftOfPlan } from '../../drafting/draft-of-plan.ts';
import { newDraft } from '../../drafting/skeleton.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { runCommand } from './commands.ts';
import { DraftPage } from './draft-page.ts';
import { pageParts } from './page-parts.ts';
import { clearFaults, prepareSetup, readSetup, showFault } from './setup-form.ts';
import { openStore } from './store.ts';
import { takeHandedPlan } from './take-handed-plan.ts';
import { actionOfField } from './typing.ts';

/** The drafting page: everything that it shows follows from the draft, and every change of the draft is a step that can be taken back. */

const parts = pageParts();
const store = openStore();
const page = new DraftPage(parts, store);

const takeSetup = (): void => {
  const read = readSetup(parts.form);
  if (!read.ok) {
    showFault(parts.form, read.field, read.reason);
    return;
  }
  clearFaults(parts.form);
  if (page.draft === null) {
    page.begin(newDraft(read.setup), false);
    parts.setup.open = false;
    parts.section.focus({ preventScroll: true });
    page.say(words.setup.started);
    // The form above has folded: what comes next stays in sight, below the line that tells so.
    requestAnimationFrame(() => parts.frameName.scrollIntoView({ block: 'nearest' }));
  } else page.act({ type: 'set-up', setup: read.setup });
};

const readFile = async (file: File): Promise<ReadDraft> =>
  file.size > largestDraftFile ? { ok: false, fault: { kind: 'too-large' } } : readDraft(await file.text());

const importFile = async (file: File): Promise<void> => {
  const read = await readFile(file).catch((): ReadDraft => ({ ok: false, fault: { kind: 'not-json' } }));
  if (!read.ok) {
    const untouched = page.draft === null ? '' : ` ${words.faults.untouched}`;
    page.say(`${words.faults.of(read.fault)}${untouched}`);
    return;
  }
  if (page.draft === null) page.begin(read.draft, false);
  else page.act({ type: 'replace', draft: read.draft });
  parts.setup.open = false;
  page.say(words.tools.imported);
};

/** Opens the draft that this browser keeps. One that cannot be read stays kept until another is begun. */
const openKept = (): void => {
  const text = store.read();
  if (text === null) return;
  const read = readDraft(text);
  if (read.ok) {
    page.begin(read.draft, true);
    parts.setup.open = false;
  } else page.tellBroken(text);
};

/** What the checker handed over, as the text of a draft; what is no reading of a plan counts as nothing. */
const handedDraft = (): string | null => {
  const plan = takeHandedPlan();
  try {
    return plan === null ? null : writeDraft(draftOfPlan(plan, new Date().getFullYear() + 1));
  } catch (error) {
    console.info(error);
    return null;
  }
};

/** Opens what the checker handed over; a draft that is there already can be taken back. */
const openHanded = (): void => {
  const text = handedDraft();
  if (text === null) return;
  const read = readDraft(text);
  if (!read.ok) {
    page.say(words.faults.of(read.fault));
    return;
  }
  if (page.draft === null) page.begin(read.draft, false);
  else page.act({ type: 'replace', draft: read.draft });
  parts.setup.open = false;
  page.say(words.tools.handedOver);
};

const onClick = (event: MouseEvent): void => {
  const target = event.target instanceof Element ? event.target.closest('button[data-do]') : null;
  if (!(target instanceof HTMLButtonElement) || target.getAttribute('aria-disabled') === 'true') return;
  runCommand(page, target.dataset['do'] ?? '', target.dataset['id'] ?? '');
};

const onType = (event: Event): void => {
  const { target } = event;
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  if (!isField) return;
  const action = actionOfField(target.dataset['type'] ?? '', target.dataset['id'] ?? '', target.value);
  if (action !== null) page.act(action);
};

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'file');

/** Part or section that the element with the focus belongs to, for moving it by keys. */
const moveByKey = (target: EventTarget | null, isUp: boolean): boolean => {
  if (!(target instanceof Element)) return false;
  const part = target.closest('.draft-part')?.getAttribute('data-key');
  const section = target.closest('#soan-khung li')?.getAttribute('data-key');
  if (part !== null && part !== undefined) runCommand(page, isUp ? 'part-up' : 'part-down', part);
  else if (section !== null && section !== undefined)
    runCommand(page, isUp ? 'section-up' : 'section-down', section);
  else return false;
  return true;
};

const onKey = (event: KeyboardEvent): void => {
  const { key, target } = event;
  if (key === 'Escape' && page.asked !== null) {
    runCommand(page, 'ask-stop', '');
    return;
  }
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
  if (event.altKey && !event.ctrlKey && isArrow) {
    if (moveByKey(target, key === 'ArrowUp')) event.preventDefault();
    return;
  }
  // In a field the browser takes back letters by itself.
  if (!isControl || isTextField(target)) return;
  const letter = key.toLowerCase();
  if (letter === 'z' || letter === 'y') {
    event.preventDefault();
    runCommand(page, letter === 'y' || event.shiftKey ? 'redo' : 'undo', '');
  }
};

const setUp = (): void => {
  prepareSetup(parts.form, new Date().getFullYear() + 1);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    takeSetup();
  });
  parts.form.addEventListener('change', () => {
    if (page.draft !== null) takeSetup();
  });
  parts.file.addEventListener('change', () => {
    const [file] = parts.file.files ?? [];
    if (file !== undefined) void importFile(file);
    // The same file may be chosen again.
    parts.file.value = '';
  });
  parts.workspace.addEventListener('click', onClick);
  parts.workspace.addEventListener('input', onType);
  // What is left is put in order: numbers as they are printed, no blank lines.
  parts.section.addEventListener('focusout', () => setTimeout(() => page.render(), 0));
  document.addEventListener('keydown', onKey);
  addEventListener('beforeprint', () => page.notePrint());
  addEventListener('pagehide', () => page.save());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') page.save();
  });
  addEventListener('beforeunload', (event) => {
    page.save();
    if (page.isUnsaved) event.preventDefault();
  });
  openKept();
  openHanded();
  parts.workspace.inert = false;
  page.render();
};

setUp();
