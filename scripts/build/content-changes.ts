import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Random } from '../damage/random.ts';

/** A change of a content folder as a day's work brings it. */
export interface ContentChange {
  readonly name: string;
  /**
   * Whether it leaves most pages as they are: a changed record may be told of on any page, so that all are made anew.
   */
  readonly isLocal: boolean;
  /** Makes the change. @returns the file that it was made in, seen from the folder */
  readonly apply: (content: string, random: Random) => string;
}

const filesOf = (content: string, folder: string, ending: RegExp): string[] =>
  readdirSync(join(content, folder))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));

const oneOf = (content: string, folder: string, ending: RegExp, random: Random): string => {
  const file = random.pick(filesOf(content, folder, ending));
  if (file === undefined) throw new Error(`Unexpected empty folder ${folder}, expected a file ${ending}.`);
  return file;
};

const planText = /\.(?:txt|md)$/;

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** First number of a reference, "12/KH", with which other plans cite the plan. */
const ownNumber = /\b(\d{1,4})(?=\/\p{Lu})/u;

const changedText: ContentChange = {
  name: 'text of a plan',
  isLocal: true,
  apply: (content, random) => {
    const file = oneOf(content, 'plans', planText, random);
    edit(join(content, file), (text) => {
      const lines = text.replace(ownNumber, (number) => String(Number(number) + 1)).split('\n');
      // The longest line is a clause: half of its words go.
      const longest = lines.reduce(
        (best, line, at) => ((lines[best]?.length ?? 0) < line.length ? at : best),
        0,
      );
      const words = (lines[longest] ?? '').split(' ');
      lines[longest] = words.slice(0, Math.ceil(words.length / 2)).join(' ');
      return lines.join('\n');
    });
    return file;
  },
};

/** Older than any check, so that the day of the catalogue stays. */
const longAgo = '2020-01-01';

const changedSidecar: ContentChange = {
  name: 'sidecar of a plan',
  isLocal: true,
  apply: (content, random) => {
    const plan = oneOf(content, 'plans', planText, random);
    const file = plan.replace(planText, '.yaml');
    const path = join(content, file);
    const known: Record<string, unknown> = existsSync(path)
      ? parse(readFileSync(path, 'utf8'))
      : { addedOn: longAgo, origin: basename(plan) };
    const claim = { source: basename(plan), confidence: 'unverified', checkedOn: longAgo };
    const period = { value: { from: '2001-02-03', to: '2004-05-06' }, evidence: basename(plan), claim };
    writeFileSync(path, stringify({ ...known, period }));
    return file;
  },
};

const addedPlan: ContentChange = {
  name: 'plan added',
  isLocal: true,
  apply: (content, random) => {
    const model = oneOf(content, 'plans', planText, random);
    const ending = extname(model);
    const file = `${model.slice(0, -ending.length)}-2${ending}`;
    copyFileSync(join(content, model), join(content, file));
    edit(join(content, file), (text) => text.replace(ownNumber, (number) => String(Number(number) + 7)));
    return file;
  },
};

const removedPlan: ContentChange = {
  name: 'plan removed',
  isLocal: true,
  apply: (content, random) => {
    const file = oneOf(content, 'plans', planText, random);
    rmSync(join(content, file));
    rmSync(join(content, file.replace(planText, '.yaml')), { force: true });
    return file;
  },
};

const changedRecord: ContentChange = {
  name: 'record of an instrument',
  isLocal: false,
  apply: (content, random) => {
    const file = oneOf(content, 'instruments', /\.yaml$/, random);
    edit(join(content, file), (text) => {
      const record: { readonly title: string } = parse(text);
      return stringify({ ...record, title: `${record.title} (2)` });
    });
    return file;
  },
};

/** The kinds of change after which pages of the build before are copied. */
export const contentChanges: readonly ContentChange[] = [
  changedText,
  changedSidecar,
  addedPlan,
  removedPlan,
  changedRecord,
];
