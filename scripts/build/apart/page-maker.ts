import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Order } from './messages.ts';

type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The process that makes pages, seen from the one that asks for them. */
export class PageMaker {
  readonly #process: ChildProcess;
  /** Orders that are not answered yet; answers come in the order of the orders. */
  readonly #waiting: Waiting[] = [];
  #end: string | null = null;

  constructor() {
    // Bytes of pages are copied as they are, not written as JSON.
    this.#process = fork(join(import.meta.dirname, 'make-pages.ts'), { serialization: 'advanced' });
    this.#process.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#process.on('error', (error) => this.#fail(error.message));
    this.#process.on('exit', (code, signal) => this.#fail(signal ?? `code ${code}`));
  }

  #fail(end: string): void {
    this.#end ??= end;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended());
  }

  #ended(): Error {
    return new Error(`Unexpected end of the process that makes the pages (${this.#end}), expected a page.`);
  }

  /**
   * Has an order carried out.
   *
   * @throws Error where it could not be, with the stack of the process that tried, or where that process has ended
   */
  async ask<Kind extends Answer['kind']>(order: Order, kind: Kind): Promise<AnswerOf<Kind>> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      if (this.#end !== null) return reject(this.#ended());
      this.#waiting.push({ resolve, reject });
      this.#process.send(order);
    });
    if (answer.kind === 'fault') {
      const fault = new Error(answer.message);
      if (answer.stack !== undefined) fault.stack = answer.stack;
      throw fault;
    }
    const isAsked = (given: Answer): given is AnswerOf<Kind> => given.kind === kind;
    if (!isAsked(answer)) throw new Error(`Unexpected answer "${answer.kind}", expected "${kind}".`);
    return answer;
  }

  /** Lets the process end. */
  async close(): Promise<void> {
    if (this.#end !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.disconnect();
    await ended;
  }
}
