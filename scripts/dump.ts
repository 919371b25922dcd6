import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { type Content, readContent } from '../src/loaders/content.ts';
import { developerSentence, isRuleId } from '../src/pipeline/diagnostics/rules.table.ts';
import { sourceLines } from '../src/pipeline/parse/source-lines.ts';
import type { Reading } from '../src/pipeline/reading.ts';
import { run } from '../src/pipeline/run.ts';
import { readInProcess } from '../src/readers/node/read-in-process.ts';
import { ReaderError } from '../src/readers/reader-error.ts';
import { sniff } from '../src/readers/sniff.ts';
import { entry } from '../src/schemas/entry.ts';
import { citationsText } from './dump/citations-text.ts';
import { linesText } from './dump/lines-text.ts';
import { treeText } from './dump/tree-text.ts';
import { zonesText } from './dump/zones-text.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';

const usage = 'Usage: npm run -s dump -- entry|lines|zones|tree|citations FILE…';

/** What each door prints of a reading; `text` is the source. */
const doors: Readonly<Record<string, (reading: Reading, text: string) => string>> = {
  entry: ({ entry: record }) => JSON.stringify(entry.parse(record)),
  lines: ({ entry: { source } }, text) =>
    linesText(sourceLines(new VFile({ path: source.path, value: text }))),
  zones: ({ tree }) => zonesText(tree),
  tree: ({ tree }) => treeText(tree),
  citations: ({ citations, movements }) => citationsText(citations, movements),
};

/**
 * Reads a file with the registries of the site; a plan of the site with its id and sidecar as well.
 *
 * @throws Failure where the file cannot be read
 */
const readDocument = async (path: string, content: Content): Promise<{ reading: Reading; text: string }> => {
  const bytes = readBytes(path);
  const text = await textOf(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const own = dirname(resolve(path)) === join(projectRoot, 'content/plans');
  const plan = own ? content.plans.find(({ id }) => id === basename(path, extname(path))) : undefined;
  const sidecar = plan?.sidecar ?? null;
  const options = plan === undefined ? {} : { id: plan.id, ...(sidecar === null ? {} : { sidecar }) };
  return { reading: run({ path, text, sha256 }, content.registry, options), text };
};

const readBytes = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder; name the files in it'
          : code === 'EACCES'
            ? 'the file may not be read by you'
            : String(error);
    throw new Failure(`${path}: ${why}.`);
  }
};

/** Texts are read as they stand, so that lines are those of the file; of other kinds, what the readers make of them. */
const textOf = async (path: string, bytes: Buffer): Promise<string> => {
  if (!isDocumentFile(bytes)) return decode(bytes);
  try {
    return (await readInProcess(bytes, { withOcr: true })).text;
  } catch (error) {
    if (error instanceof ReaderError) throw new Failure(`${path}: ${error.message}`);
    throw error;
  }
};

/** Whether a file is of a kind whose bytes are no text; HTML is text, and is read as it stands. */
const isDocumentFile = (bytes: Buffer): boolean => {
  try {
    const kind = sniff(bytes);
    return kind !== 'text' && kind !== 'html';
  } catch {
    return false;
  }
};

/** Text of UTF-8 and, with a byte-order mark, UTF-16; what is neither comes with signs of replacement, and is read as far as it goes. */
const decode = (bytes: Buffer): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
};

/** Tells on the error stream what could not be read, beside the record that is printed all the same. */
const complain = (path: string, { findings }: Reading): void => {
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && isRuleId(rule));
  if (errors.length === 0) return;
  for (const { rule, actual, expected } of errors) {
    if (isRuleId(rule)) console.error(`${path}: ${developerSentence(rule, actual, expected)}`);
  }
  process.exitCode = 1;
};

const main = async (): Promise<void> => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name = '', ...paths] = positionals;
  const door = doors[name];
  if (door === undefined || paths.length === 0) throw new Failure(usage);
  const content = readContent(join(projectRoot, 'content'));
  for (const path of paths) {
    try {
      const { reading, text } = await readDocument(path, content);
      console.log(door(reading, text));
      complain(path, reading);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
};

if (import.meta.main) await runMain(main);
