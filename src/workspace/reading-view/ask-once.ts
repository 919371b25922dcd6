import { trustOwnScripts } from '../trusted/own-scripts.ts';

/** How a worker sends its answer: libraries in a worker send messages of their own, which are no answers. */
export interface Envelope<Answer> {
  readonly answer: Answer;
}

/** What a worker sends before its answer, to say that it goes on. */
export interface News<Content> {
  readonly news: Content;
}

const isNews = <Content>(data: unknown): data is News<Content> =>
  typeof data === 'object' && data !== null && 'news' in data;

const isEnvelope = <Answer>(data: unknown): data is Envelope<Answer> =>
  typeof data === 'object' && data !== null && 'answer' in data;

/** Why a worker gave no answer. */
export type NoAnswer = 'timeout' | 'crash';

/**
 * Asks a worker one thing and ends it, whether it answered or not: what it was given cannot stay in it, and nothing that
 * it reads can hold up what comes after.
 *
 * @param limit longest time that the answer may take, in milliseconds, counted anew from each piece of news
 * @param transfer buffers that the worker takes over
 * @param onNews told of each piece of news
 * @returns the answer; "timeout" or "crash" where there is none
 */
export const askOnce = <Answer extends object, Content = never>(
  make: () => Worker,
  request: object,
  limit: number,
  transfer: Transferable[] = [],
  onNews: (content: Content) => void = () => undefined,
): Promise<Answer | NoAnswer> =>
  new Promise((resolve) => {
    trustOwnScripts();
    const worker = make();
    const settle = (answer: Answer | NoAnswer): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const wait = (): ReturnType<typeof setTimeout> => setTimeout(() => settle('timeout'), limit);
    let timer = wait();
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isEnvelope<Answer>(data)) settle(data.answer);
      else if (isNews<Content>(data)) {
        clearTimeout(timer);
        timer = wait();
        onNews(data.news);
      }
    });
    worker.addEventListener('error', () => settle('crash'));
    worker.addEventListener('messageerror', () => settle('crash'));
    worker.postMessage(request, transfer);
  });
