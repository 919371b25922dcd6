import { buildCatalogue } from '../../pipeline/catalogue/catalogue.ts';
import { proposeId } from '../../pipeline/catalogue/sidecar/propose-id.ts';
import { proposeSidecar } from '../../pipeline/catalogue/sidecar/propose-sidecar.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { run } from '../../pipeline/run.ts';
import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import { planToHast } from '../../render/plan-hast.ts';
import type { Rendering } from '../../render/rendering.ts';
import type { Entry } from '../../schemas/entry.ts';
import { addWorker as words } from '../../site/copy/add-worker.ts';
import { plan as planWords } from '../../site/copy/plan.ts';
import { kindNames } from '../../site/copy/terms.ts';
import { shortNameOf } from '../../site/names.ts';
import { routes } from '../../site/routes.ts';
import { basesOf } from '../../site/views/basis.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import { openName } from '../../site/views/citation-link.ts';
import { marginNotes } from '../../site/views/margin-notes.ts';
import { planContents, planFacts, planStatus } from '../../site/views/plan.ts';
import type { DraftFormat } from '../check/checked-draft.ts';
import { draftRendering } from '../check/draft-rendering.ts';
import { doubtsOf } from './doubts-of.ts';
import type { PlanText } from './messages.ts';
import type { FoundMention, PlanPreview, PreviewStatus } from './plan-preview.ts';

/** The pipeline's own formats are told by the name of the file. */
const names: Readonly<Record<DraftFormat, string>> = { text: 'ke-hoach.txt', markdown: 'ke-hoach.md' };

/** The digest is of the file that is added in the end. */
const noDigest = '0'.repeat(64);

const missingIn = ({ entry, context }: Reading): string[] => {
  const { missing } = words;
  const looked: readonly (readonly [boolean, string])[] = [
    [entry.documentType === null, missing.kind],
    [entry.number === null, missing.number],
    [entry.subject === null, missing.subject],
    [entry.issuer === null, missing.issuer],
    [(entry.issuedOn?.day ?? null) === null, missing.day],
    [context.place === null, missing.place],
    [entry.signatory === null, missing.signatory],
    [entry.recipients.length === 0, missing.recipients],
    [entry.outline.length === 0, missing.outline],
  ];
  return looked.filter(([isMissing]) => isMissing).map(([, name]) => name);
};

/** Mentions in the order of the text, each once. */
const once = (mentions: readonly FoundMention[]): FoundMention[] => [
  ...new Map(mentions.map((mention) => [`${mention.href} ${mention.name}`, mention])).values(),
];

const citationsOf = (reading: Reading, rendering: Rendering, { registry }: RegistryFile): FoundMention[] => {
  const instruments = new Map(registry.instruments.map((instrument) => [instrument.id, instrument]));
  return once(
    reading.citations.flatMap(({ record }, index) => {
      const { href, label } = rendering.citation(index);
      const instrument = instruments.get(record.instrument ?? '');
      if (record.type === 'anaphoric') return [];
      return [{ name: instrument === undefined ? openName(record) : shortNameOf(instrument), href, label }];
    }),
  );
};

const movementsOf = ({ movements }: Reading, rendering: Rendering): FoundMention[] =>
  once(
    movements.flatMap(({ record }, index) => {
      const { href, label } = rendering.movement(index);
      return record.form === 'anaphora' ? [] : [{ name: record.text, href, label }];
    }),
  );

const subjectOf = ({ subject }: Entry): string => subject ?? planWords.untitled;

/**
 * Reads a text as a plan of the catalogue and says what its page would show, what it lacks and what is doubtful. Pure:
 * the same text, registry and day give the same answer. Any text gives one.
 *
 * @param day day for which the state of the law is told, `YYYY-MM-DD`
 */
export const readPlan = (
  { text, format, sidecar, weakWords }: PlanText,
  file: RegistryFile,
  day: string,
): PlanPreview => {
  const { registry } = file;
  const source = { path: names[format], text, sha256: noDigest };
  const reading = run(source, registry, sidecar === null ? {} : { sidecar });
  const catalogue = buildCatalogue([reading], registry, day);
  const bases = new Map(basesOf(catalogue, reading).map((basis) => [basis.instrument.id, basis]));
  const drawn = draftRendering(reading, file, day, words.rendering);
  const notes = marginNotes(catalogue, reading, bases, drawn.citation);
  const rendering: Rendering = { ...drawn, notes: (fragment) => notes.get(fragment) ?? [] };
  const held = new Set(
    [...registry.instruments.map(({ id }) => id), ...file.stubs].map((id) => routes.instrument(id)),
  );
  const { sentence, urgent, rest, notes: told } = planStatus(catalogue, reading, sidecar);
  const status: PreviewStatus = {
    sentence,
    urgent,
    rest: rest.map((row) => ({ ...row, href: held.has(row.href) ? row.href : null })),
    notes: told,
  };
  const { entry } = reading;
  return {
    kind: entry.documentType === null ? planWords.unknownKind : kindNames[entry.documentType],
    subject: subjectOf(entry),
    hasSubject: entry.subject !== null,
    reference: entry.reference,
    day: reading.context.day,
    facts: planFacts(catalogue, reading, sidecar),
    status,
    contents: planContents(reading),
    document: planToHast(reading.tree, rendering),
    lines: entry.source.lines,
    citations: citationsOf(reading, rendering, file),
    movements: movementsOf(reading, rendering),
    missing: missingIn(reading),
    doubts: doubtsOf(reading, (index) => rendering.citation(index).href !== null, weakWords),
    proposedId: proposeId(reading),
    proposed: proposeSidecar(reading, text, registry, day),
    mark: fingerprintOf(text),
  };
};
