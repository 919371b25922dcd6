import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { routes } from '../../site/routes.ts';
import { download } from '../download.ts';
import { applyMends } from './apply-mends.ts';
import type { DraftFormat, DraftNotice } from './checked-draft.ts';
import { CheckError, longestReading } from './checker.ts';
import { dayOfCheck } from './day-of-check.ts';
import { listenToDraft } from './draft-input.ts';
import { goToNoticeFrom, type Report, sentenceOf, shownNotices, showReport, walk } from './draft-page.ts';
import { NoRegistry } from './fetch-registry.ts';
import { handPlan } from './hand-plan.ts';
import { keepDraft, readKept } from './kept-draft.ts';
import type { LegacyReading } from './legacy-letters.ts';
import { openChecker } from './open-checker.ts';
import { parts } from './page-parts.ts';
import { type Snapshot, TextHistory } from './text-history.ts';

/** The checker's page: what stands in the field is read in a worker, and what was noticed stands beside its lines. */

/** Rest after the last key before the draft is read, and before it is kept, in milliseconds. */
const pause = 600;
/** Time after which a reading that still runs is said to run. */
const patience = 400;

const { field, status } = parts;
const registryAddress = parts.form.dataset['registry'] ?? '';
const history = new TextHistory();

let format: DraftFormat = 'text';
let report: Report | null = null;
let unicode: LegacyReading | null = null;
let day = '';
let generation = 0;
let timer = 0;

const now = (): Snapshot => ({ text: field.value, format });

/** Says a sentence; one that the result shows in its own place is only spoken. */
const say = (sentence: string, isShown = true): void => {
  status.classList.toggle('sr', !isShown);
  status.textContent = sentence;
};

/** Says something about the draft in the field that stays until another comes. */
const remark = (sentence: string): void => {
  parts.remark.textContent = sentence;
};

const complain = (sentence: string | null): void => {
  parts.fault.textContent = sentence ?? '';
  parts.fault.hidden = sentence === null;
};

const showSteps = (): void => {
  parts.undo.disabled = !history.canUndo;
  parts.undoHere.disabled = !history.canUndo;
  parts.redo.disabled = !history.canRedo;
};

const keep = (): void => {
  parts.kept.textContent = keepDraft(field.value) ? words.kept : words.notKept;
};

const faultOf = (error: unknown): string | null => {
  if (error instanceof NoRegistry) return words.noRegistry;
  if (!(error instanceof CheckError)) return words.crash;
  const sentences = {
    superseded: null,
    cancelled: null,
    timeout: words.timeout(longestReading / 1000),
    crash: words.crash,
  };
  return sentences[error.fault];
};

/** Says now and then how long the reading takes, and offers to give it up. */
const tellWaiting = (): (() => void) => {
  const since = performance.now();
  const tell = (): void => {
    const seconds = Math.floor((performance.now() - since) / 1000);
    say(seconds < 1 ? words.reading : words.readingFor(seconds));
    parts.cancel.hidden = false;
  };
  const first = window.setTimeout(tell, patience);
  const ticks = window.setInterval(tell, 1000);
  return () => {
    clearTimeout(first);
    clearInterval(ticks);
    parts.cancel.hidden = true;
  };
};

/** Offers a draft that was typed in the letters of an old font in Unicode. */
const offerUnicode = (legacy: LegacyReading | null): void => {
  unicode = legacy;
  parts.legacy.hidden = legacy === null;
};

/** Draft whose result the reader asked to be led to, whichever reading of it is shown in the end. */
let submitted: string | null = null;

/** Reads what stands in the field and shows it. @returns whether this reading was shown */
const check = async (): Promise<boolean> => {
  clearTimeout(timer);
  generation += 1;
  const own = generation;
  const isWanted = (): boolean => own === generation;
  const { text } = now();
  keep();
  if (text.trim() === '') {
    say(words.empty);
    parts.result.hidden = true;
    offerUnicode(null);
    report = null;
    return false;
  }
  const told = tellWaiting();
  try {
    const checker = await openChecker(registryAddress);
    if (!isWanted()) return false;
    day = dayOfCheck(new Date(), checker.builtFor);
    const { checked, legacy } = await checker.check({ text, format, day });
    const next: Report = { text, checked };
    if (!isWanted() || !(await showReport(next, day, isWanted))) return false;
    report = next;
    offerUnicode(legacy);
    told();
    say(sentenceOf(checked.notices), false);
    if (submitted === text) parts.result.focus();
    submitted = null;
    return true;
  } catch (error) {
    const sentence = faultOf(error);
    if (sentence !== null && isWanted()) {
      console.info(error);
      complain(sentence);
      say('');
    }
    return false;
  } finally {
    told();
  }
};

/** What was refused stays said until the reader changes something, however long the check of the change before takes. */
const checkSoon = (): void => {
  complain(null);
  clearTimeout(timer);
  timer = window.setTimeout(() => void check(), pause);
};

/** Puts another draft into the field; the one before can be taken back. */
const replace = (next: Snapshot): void => {
  history.keep(now());
  field.value = next.text;
  format = next.format;
  complain(null);
  showSteps();
};

/** First offset at which two drafts differ. */
const firstChange = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

/** Reads the draft after a change that was made from the result, and leads on to what is noticed behind the change. */
const checkAndGoOn = async (before: string): Promise<void> => {
  const offset = firstChange(before, field.value);
  if ((await check()) && report !== null) goToNoticeFrom(report, offset);
};

const mend = (notices: readonly DraftNotice[], sentence: (count: number) => string): void => {
  if (report === null) return;
  if (report.text !== field.value) {
    say(words.stale);
    void check();
    return;
  }
  const { text: before } = report;
  const { text, count } = applyMends(before, notices);
  replace({ text, format });
  say(sentence(count));
  void checkAndGoOn(before);
};

const takeBack = (snapshot: Snapshot | null, sentence: string): void => {
  if (snapshot === null) return;
  const before = field.value;
  field.value = snapshot.text;
  format = snapshot.format;
  complain(null);
  showSteps();
  say(sentence);
  void checkAndGoOn(before);
};

const noticeOf = (key: string | undefined): DraftNotice | undefined =>
  report?.checked.notices.find((notice) => notice.key === key);

/** Selects the words of a notice in the field. */
const selectInField = ({ start, end }: DraftNotice): void => {
  field.focus();
  field.setSelectionRange(start, end);
};

const onResultClick = (event: MouseEvent): void => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const mended = noticeOf(button?.dataset['mend']);
  const placed = noticeOf(button?.dataset['place']);
  if (mended !== undefined) mend([mended], () => words.mended);
  else if (placed !== undefined) selectInField(placed);
};

const isBare = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Keys hold only while the focus is in the result, where nothing is typed. */
const onResultKey = (event: KeyboardEvent): void => {
  const key = event.key.toLowerCase();
  if (isBare(event) && key === 'n') walk.step(1);
  else if (isBare(event) && key === 'p') walk.step(-1);
  else if ((event.ctrlKey || event.metaKey) && key === 'z')
    (event.shiftKey ? parts.redo : parts.undo).click();
  else return;
  event.preventDefault();
};

type Exports = typeof import('./export-notices.ts');

/** Makes a file; what writes it is loaded with the first of them. */
const exportAs = async (
  name: string,
  kind: string,
  make: (report: Report, exports: Exports) => string,
): Promise<void> => {
  const shown = report;
  if (shown === null) return;
  const exports = await import('./export-notices.ts');
  download(name, `${kind};charset=utf-8`, make(shown, exports));
  say(words.exported(name));
};

const listenToExports = (): void => {
  const { files } = words;
  parts.csv.addEventListener('click', () =>
    exportAs(files.csv, 'text/csv', (own, { noticesToCsv }) => noticesToCsv(shownNotices(own))),
  );
  parts.markdown.addEventListener('click', () =>
    exportAs(files.markdown, 'text/markdown', (own, { noticesToMarkdown }) =>
      noticesToMarkdown(shownNotices(own), day),
    ),
  );
  parts.plain.addEventListener('click', () =>
    exportAs(files.text, 'text/plain', (own, { noticesToText }) => noticesToText(shownNotices(own), day)),
  );
  parts.draft.addEventListener('click', () => exportAs(files.draft, 'text/plain', () => field.value));
  parts.print.addEventListener('click', () => print());
  parts.toDrafting.addEventListener('click', () => {
    if (report === null) return;
    if (handPlan(report.checked.plan)) location.assign(routes.drafting);
    else say(words.handOverFailed);
  });
};

const listen = (): void => {
  listenToDraft(parts.form, field, parts.file, {
    onChange: checkSoon,
    onOpen: (draft, told) => {
      replace(draft);
      remark(told);
      void check();
    },
    onFault: complain,
  });
  parts.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    complain(null);
    submitted = field.value;
    if (!(await check()) && field.value.trim() === '') field.focus();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) parts.form.requestSubmit();
  });
  parts.open.addEventListener('click', () => parts.file.click());
  parts.sample.addEventListener('click', async () => {
    const { sampleDraft } = await import('../../site/copy/check-sample.ts');
    replace({ text: sampleDraft, format: 'text' });
    remark(words.sampleShown);
    void check();
  });
  parts.clear.addEventListener('click', () => {
    replace({ text: '', format: 'text' });
    void check();
    remark(words.cleared);
    field.focus();
  });
  parts.cancel.addEventListener('click', async () => {
    generation += 1;
    (await openChecker(registryAddress)).cancel();
    say(words.cancelled);
    field.focus();
  });
  parts.toUnicode.addEventListener('click', () => {
    if (unicode === null) return;
    const { text, remarks } = unicode;
    replace({ text, format });
    offerUnicode(null);
    remark(remarks.join(' '));
    field.focus();
    void check();
  });
  parts.previous.addEventListener('click', () => walk.step(-1));
  parts.next.addEventListener('click', () => walk.step(1));
  parts.undoHere.addEventListener('click', () => parts.undo.click());
  parts.undo.addEventListener('click', () => takeBack(history.undo(now()), words.undone));
  parts.redo.addEventListener('click', () => takeBack(history.redo(now()), words.redone));
  parts.mendAll.addEventListener('click', () => {
    const mends = report === null ? [] : shownNotices(report).filter((notice) => notice.mend?.sure === true);
    mend(mends, words.mendedAll);
  });
  parts.result.addEventListener('click', onResultClick);
  parts.result.addEventListener('keydown', onResultKey);
  parts.result.addEventListener('focusin', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.notice') : null;
    if (card !== null) walk.show(card.dataset['key'] ?? null);
  });
  listenToExports();
};

const start = (): void => {
  parts.form.inert = false;
  // Beside the draft the filters stand open; above it they would keep it out of sight.
  parts.filters.open = matchMedia('(min-width: 63.01rem)').matches;
  listen();
  showSteps();
  const kept = readKept();
  // A browser may itself have put back what stood in the field.
  if (field.value === '' && kept !== null) field.value = kept;
  if (field.value !== '') void check();
};

start();
