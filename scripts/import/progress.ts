import { fillSentence } from '../../src/readers/fill-sentence.ts';
import type { FileResult } from './file-result.ts';
import { importSentences, outcomeNames } from './sentences.table.ts';
import { shownName } from './shown-name.ts';

export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Tells how far an import is. */
export interface Progress {
  readonly page: (path: string, page: number, pages: number) => void;
  readonly file: (result: FileResult) => void;
  /** Takes the line away that a terminal shows. */
  readonly end: () => void;
}

const timeLeft = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90
    ? fillSentence(importSentences.seconds, { count: seconds })
    : fillSentence(importSentences.minutes, { count: Math.round(seconds / 60) });
};

/** On a terminal one line that changes; elsewhere a line for each file. */
export const openProgress = (
  total: number,
  output: ProgressOutput,
  now: () => number = () => performance.now(),
): Progress => {
  const begun = now();
  const isTerminal = output.isTTY === true;
  let done = 0;
  const say = (text: string): void => {
    output.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
  };
  return {
    page: (path, page, pages) => {
      if (isTerminal)
        say(fillSentence(importSentences.page, { done, total, file: shownName(path), page, pages }));
    },
    file: ({ path, outcome }) => {
      done += 1;
      const rest = ((now() - begun) / done) * (total - done);
      const left = done < total ? fillSentence(importSentences.left, { time: timeLeft(rest) }) : '';
      const file = shownName(path);
      say(
        fillSentence(importSentences.progress, { done, total, file, outcome: outcomeNames[outcome], left }),
      );
    },
    end: () => {
      if (isTerminal) output.write('\r\u001b[K');
    },
  };
};
