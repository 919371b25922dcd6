/** An error whose message is a whole sentence for the person at the terminal; its stack is not worth printing. */
export class Failure extends Error {
  override name = 'Failure';
}

/** One sentence for each fault of the machine that a command can meet, by the `code` that Node gives it. */
const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'The port is taken by another program: end that program, or choose another port with PORT=4322.',
  ENOSPC: 'The disk is full: free some space and run the command again; the previous site is untouched.',
  EDQUOT:
    'Your share of the disk is used up: free some space and run the command again; the previous site is untouched.',
  EACCES:
    'A file or folder may not be read or written: give yourself the right to it and run the command again.',
  EPERM: 'A file or folder may not be changed: give yourself the right to it and run the command again.',
  EXDEV:
    'The folders of the site and of the cache stand on different disks: give OUT_DIR and CACHE_DIR one disk.',
  EMFILE: 'Too many files are open at once: raise the limit with "ulimit -n 4096" and run the command again.',
  EROFS:
    'The folder is read-only: copy the project to a place that can be written and run the command again.',
};

const codes = new RegExp(`\\b(?:${Object.keys(sentences).join('|')})\\b`);

/** The sentence for the first fault of the machine that a program's messages name; null where they name none. */
export const sentenceIn = (printed: string): string | null => {
  const code = codes.exec(printed)?.[0];
  return (code === undefined ? undefined : sentences[code]) ?? null;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether a command was called with an option or a word that it does not know. */
const isWrongUsage = (error: unknown): error is Error =>
  error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS_');

/** Turns anything thrown into the one sentence, or the stack where the fault is the program's own. */
export const describeFailure = (error: unknown): string => {
  if (error instanceof Failure) return error.message;
  if (isWrongUsage(error))
    return `${error.message.replace(/\.?$/, '.')} README.md lists what each command takes.`;
  const sentence = sentences[codeOf(error)];
  if (sentence !== undefined && error instanceof Error) return `${sentence} (${error.message})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Runs a command's main function; a failure is printed once and ends the process with exit code 1, wrong usage with 2. */
export const runMain = async (main: () => Promise<void> | void): Promise<void> => {
  try {
    await main();
  } catch (error) {
    console.error(describeFailure(error));
    process.exitCode = isWrongUsage(error) ? 2 : 1;
  }
};
