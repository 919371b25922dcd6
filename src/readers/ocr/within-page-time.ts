import { limits } from '../limits.table.ts';
import { limitError } from '../reader-error.ts';

/**
 * The outcome of the recognition of one page, if it comes within its time; else the recognition is stopped.
 *
 * @param stop ends the recognition, which is of no use afterwards
 * @throws ReaderError where it takes too long
 */
export async function withinPageTime<Value>(
  work: Promise<Value>,
  stop: () => Promise<unknown>,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void stop();
      reject(limitError('ocrPageTime'));
    }, limits.ocrPageTime.value);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
