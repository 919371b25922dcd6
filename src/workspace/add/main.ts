import { addText as words } from '../../site/copy/add-text.ts';
import { recognitionMegabytes } from '../../site/recognition-files.ts';
import { routes } from '../../site/routes.ts';
import { keepDraft } from '../check/kept-draft.ts';
import { download } from '../download.ts';
import { make } from '../draft/make.ts';
import type { Recognition } from '../files/ask-file-worker.ts';
import type { CardPage, PlanCard } from './plan-card.ts';
import type { OpenedPlan, RefusedFile } from './read-plan-file.ts';

/** The page that adds plans: files are read one after the other, each in a worker, and each gets a card. */

/** Files that are read at one time. */
const mostFiles = 50;
const placeList = 'tv-dia-phuong';

const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page that adds plans has no #${id}.`);
  return found;
};

const area = find('tv-nhan', HTMLElement);
const input = find('tv-tep', HTMLInputElement);
const choose = find('tv-chon', HTMLButtonElement);
const all = find('tv-tai-het', HTMLButtonElement);
const status = find('tv-trang-thai', HTMLElement);
const refusals = find('tv-loi', HTMLElement);
const list = find('tv-ds', HTMLElement);

const cards: PlanCard[] = [];
let opened = 0;
let queue: Promise<void> = Promise.resolve();
/** Whether a person has agreed to load what recognises scans. */
let recognizes = false;

const say = (sentence: string): void => {
  status.textContent = sentence;
};

const refuse = (sentence: string, ...tools: readonly HTMLElement[]): void => {
  refusals.append(make('li', { class: 'notice-box' }, sentence, ...tools));
};

/** Offers to recognise scans, for which files have to be loaded; those that come later are recognised unasked. */
const offerRecognition = (scans: readonly File[]): void => {
  const size = words.megabytes(recognitionMegabytes);
  const button = make('button', { type: 'button' }, words.recognize(size));
  button.addEventListener('click', () => {
    recognizes = true;
    take(scans);
  });
  refuse(words.scansWait(scans.length), make('div', { class: 'draft-tools' }, button));
};

const judgeAll = (): void => {
  for (const card of cards) card.judge();
  const ready = cards.filter((card) => card.ready !== null).length;
  all.hidden = cards.length < 2 || ready === 0;
  all.textContent = words.downloadAll(ready);
};

const save = async (chosen: readonly PlanCard[]): Promise<void> => {
  const ready = chosen.flatMap((card) => card.ready ?? []);
  const [first] = ready;
  if (first === undefined) return;
  const { plansArchive } = await import('./archive.ts');
  const note = { name: words.noteName, text: words.note(ready.map(({ id }) => id)) };
  const name = ready.length === 1 ? `${first.id}.zip` : words.archiveName;
  download(name, 'application/zip', plansArchive(ready, note));
  const skipped = ready.length < chosen.length ? ` ${words.skipped(ready.length, chosen.length)}` : '';
  say(words.exported(name) + skipped);
};

const page: CardPage = {
  placeList,
  isTaken: (id, card) => cards.some((other) => other !== card && other.id === id),
  onChange: judgeAll,
  onCheck: ({ text }: OpenedPlan) => {
    if (keepDraft(text)) location.assign(routes.check);
    else say(words.cannotKeep);
  },
  onDownload: (card) => void save([card]),
  onRemove: (card) => {
    cards.splice(cards.indexOf(card), 1);
    card.element.remove();
    judgeAll();
    say(words.removed(card.opened.name));
    choose.focus();
  },
  say,
};

/** Puts the known places into the page, once, for the fields of places to offer. */
const offerPlaces = (places: readonly { readonly id: string; readonly name: string }[]): void => {
  if (document.getElementById(placeList) !== null) return;
  list.before(
    make('datalist', { id: placeList }, ...places.map(({ id, name }) => make('option', { value: id }, name))),
  );
};

const recognitionOf = ({ name }: File): Recognition => ({
  onPage: ({ page: done, pages }) => say(words.recognizing(name, done, pages)),
});

/** @throws RefusedFile with a sentence for the reader of the page */
const openFile = async (file: File): Promise<PlanCard | null> => {
  const [{ readPlanFile }, { loadKnown, readInWorker }, { PlanCard }] = await Promise.all([
    import('./read-plan-file.ts'),
    import('./plan-reader.ts'),
    import('./plan-card.ts'),
    // Fetched with the first file, so that packing needs no network later.
    import('./archive.ts'),
  ]);
  const known = await loadKnown(area.dataset['registry'] ?? '', area.dataset['held'] ?? '');
  const plan = await readPlanFile(file, recognizes ? recognitionOf(file) : null);
  const { text, format, weakWords } = plan;
  const read = await readInWorker({ text, format, sidecar: null, weakWords }, known);
  if (cards.some(({ mark }) => mark === read.mark)) {
    refuse(words.alreadyOpen(file.name));
    return null;
  }
  offerPlaces(known.file.registry.places);
  opened += 1;
  return new PlanCard(plan, read, known, page, opened);
};

const openFiles = async (files: readonly File[]): Promise<void> => {
  refusals.replaceChildren();
  let [read, refused] = [0, 0];
  const scans: File[] = [];
  for (const [index, file] of files.slice(0, mostFiles).entries()) {
    say(words.reading(file.name, index + 1, Math.min(files.length, mostFiles)));
    try {
      const card = await openFile(file);
      if (card === null) continue;
      cards.push(card);
      list.append(card.element);
      judgeAll();
      read += 1;
      if (read === 1) card.focus();
    } catch (error) {
      console.info(error);
      refused += 1;
      const why = isRefusal(error) ? error.message : words.unreadable;
      if (isRefusal(error) && error.isScan) scans.push(file);
      refuse(words.refused(file.name, why));
    }
  }
  if (scans.length > 0) offerRecognition(scans);
  if (files.length > mostFiles) refuse(words.tooMany(mostFiles));
  say(words.done(read, refused));
};

const isRefusal = (error: unknown): error is RefusedFile =>
  error instanceof Error && error.name === 'RefusedFile';

/** Files that come while others are read wait for their turn. */
const take = (files: Iterable<File>): void => {
  const taken = [...files];
  if (taken.length > 0) queue = queue.then(() => openFiles(taken));
};

const start = (): void => {
  area.inert = false;
  choose.addEventListener('click', () => input.click());
  all.addEventListener('click', () => void save(cards));
  input.addEventListener('change', () => {
    take(input.files ?? []);
    // The same file may be chosen again.
    input.value = '';
  });
  // A file that is dropped beside the frame would else take the place of the page.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files ?? []);
  });
};

start();
