/**
 * A test runner for Stryker that keeps one process and evaluates all modules of a room afresh for every mutant. Vitest's own
 * runner starts a worker for every mutant, which takes many times as long; the tests and their `expect` are the same.
 */
import type { CollectedTest } from './collected-tests.ts';
import { filesOf } from './files-of.ts';
import { type FreshModules, freshModules } from './fresh-modules.ts';
import { announcedSample, isInSample } from './sample.ts';

/** What the instrumented code reads and writes: which mutant is active, who ran what, how often. */
interface Instrumentation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number;
}

/** Outcome of one test; statuses and fields are those of Stryker's test runner interface. */
interface TestResult {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: 0 | 1;
  readonly failureMessage?: string;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly mutantActivation: 'runtime' | 'static';
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

/**
 * A mutant counts as endless where its code runs ten times as often as without it (Stryker allows a hundred times, in which
 * a loop may fill the memory), or where this many milliseconds of CPU and five times the first run's are spent.
 */
const shareOfHits = 0.1;
const spareTime = 5000;

/** Milliseconds of CPU since the process began: on a busy machine the clock says nothing of a loop. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const passed = 0;
const failed = 1;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const resultOf = async ({ id, name, run }: CollectedTest): Promise<TestResult> => {
  const begun = spent();
  try {
    await run();
    return { id, name, timeSpentMs: spent() - begun, status: passed };
  } catch (error) {
    return {
      id,
      name,
      timeSpentMs: spent() - begun,
      status: failed,
      failureMessage: messageOf(error),
    };
  }
};

const instrumentation = (): Instrumentation => {
  const store = globalThis as { __stryker__?: Instrumentation };
  store.__stryker__ ??= {};
  return store.__stryker__;
};

class FreshRunner {
  readonly #patterns = (process.env['MUTATION_TESTS'] ?? '').split(',');
  /** Milliseconds that each test, and each file altogether, took when it was run first. */
  readonly #costs = new Map<string, number>();
  readonly #sample = announcedSample();
  #modules: FreshModules | null = null;
  #files: string[] = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#modules = await freshModules(process.cwd());
    this.#files = filesOf(this.#patterns, process.cwd());
  }

  async dryRun() {
    const state = instrumentation();
    state.activeMutant = undefined;
    try {
      const tests: TestResult[] = [];
      await this.#run(this.#files, undefined, async (test) => {
        state.currentTestId = test.id;
        const result = await resultOf(test);
        state.currentTestId = undefined;
        tests.push(result);
        this.#costs.set(test.id, result.timeSpentMs);
        return true;
      });
      return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
    } catch (error) {
      return { status: 'error', errorMessage: messageOf(error) };
    }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) {
    if (!isInSample(activeMutant.id, this.#sample))
      return { status: 'error', errorMessage: 'not in the sample' };
    const state = instrumentation();
    const wanted = testFilter && new Set(testFilter);
    const files = this.#files.filter(
      (file) => testFilter === undefined || testFilter.some((id) => id.startsWith(`${file}#`)),
    );
    const end = spent() + spareTime + 5 * files.reduce((sum, file) => sum + (this.#costs.get(file) ?? 0), 0);
    const hits = Math.max(1000, (hitLimit ?? Number.POSITIVE_INFINITY) * shareOfHits);
    const isEndless = (): boolean => (state.hitCount ?? 0) > hits || spent() > end;
    // The instrumented code asks for its limit whenever it comes to the mutant, and throws where that is passed.
    Object.defineProperty(state, 'hitLimit', { configurable: true, get: () => (isEndless() ? 0 : hits) });
    state.hitCount = 0;
    let nrOfTests = 0;
    let lost: TestResult | null = null;
    const when = mutantActivation === 'static' ? 'loading' : 'loaded';
    const activate = (now: 'loading' | 'loaded'): void => {
      state.activeMutant = when === 'loading' || now === 'loaded' ? activeMutant.id : undefined;
    };
    try {
      await this.#run(files, activate, async (test) => {
        if (wanted && !wanted.has(test.id)) return true;
        nrOfTests += 1;
        const result = await resultOf(test);
        if (result.status === failed) lost = result;
        return result.status === passed;
      });
    } catch (error) {
      return { status: 'error', errorMessage: messageOf(error) };
    } finally {
      state.activeMutant = undefined;
    }
    return lost !== null && isEndless() ? { status: 'timeout' } : verdict(lost, nrOfTests);
  }

  async dispose(): Promise<void> {
    await this.#modules?.close();
  }

  /**
   * Loads `files` afresh, one after the other, and gives each of their tests to `next` until it says that this is enough;
   * what was quick when it was run first comes first. `at` is told before and after each load.
   */
  async #run(
    files: readonly string[],
    at: ((now: 'loading' | 'loaded') => void) | undefined,
    next: (test: CollectedTest) => Promise<boolean>,
  ): Promise<void> {
    const modules = this.#modules;
    if (modules === null) throw new Error('The runner was not made ready.');
    modules.forget();
    for (const file of this.#quickFirst(files, (name) => name)) {
      const begun = spent();
      at?.('loading');
      const { tests, before, after } = await modules.load(file);
      at?.('loaded');
      for (const run of before) await run();
      for (const test of this.#quickFirst(tests, ({ id }) => id)) if (!(await next(test))) return;
      for (const run of after) await run();
      if (!this.#costs.has(file)) this.#costs.set(file, spent() - begun);
    }
  }

  #quickFirst<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
    const cost = (item: Item): number => this.#costs.get(idOf(item)) ?? 0;
    return items.toSorted((a, b) => cost(a) - cost(b));
  }
}

const verdict = (lost: TestResult | null, nrOfTests: number) =>
  lost === null
    ? { status: 'survived', nrOfTests }
    : { status: 'killed', nrOfTests, killedBy: [lost.id], failureMessage: lost.failureMessage ?? '' };

const makeRunner = (): FreshRunner => new FreshRunner();

export const strykerPlugins = [{ kind: 'TestRunner', name: 'fresh', factory: makeRunner }];
