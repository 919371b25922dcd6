import type { Clash } from '../../drafting/clash.ts';
import { clashesOf } from '../../drafting/clashes-of.ts';
import { type PrintedDraft, printedDraft } from '../../drafting/printed-draft.ts';
import type { DraftFinding } from '../../pipeline/lint/drafting/draft-finding.ts';
import type { Draft } from '../../schemas/draft.ts';
import { CheckError, Checker } from '../check/checker.ts';
import { dayOfCheck } from '../check/day-of-check.ts';
import { fetchRegistry } from '../check/fetch-registry.ts';
import { trustOwnScripts } from '../trusted/own-scripts.ts';

/** Rest after the last change before the draft is looked at, in milliseconds. */
const pause = 500;

/** What is known of a draft's clashes; `failed` where it could not be looked at. */
export type FoundClashes = readonly Clash[] | 'failed';

const openChecker = async (registry: string): Promise<Checker<readonly DraftFinding[]>> => {
  trustOwnScripts();
  const file = await fetchRegistry(registry);
  return new Checker(
    () => new Worker(new URL('./clash-worker.ts', import.meta.url), { type: 'module' }),
    file,
  );
};

const hasClauses = ({ sections }: Draft): boolean => sections.some(({ parts }) => parts.length > 0);

/**
 * Looks for clashes in a worker while somebody writes. Worker and registry are loaded with the first clause; only what
 * was found in the newest text is told.
 */
export class ClashFinder {
  private checker: Promise<Checker<readonly DraftFinding[]>> | null = null;
  private text = '';
  /** The text that what was told last is about. */
  private told = '';
  private looking: Promise<void> = Promise.resolve();
  private timer = 0;
  private readonly registry: string;
  private readonly tell: (found: FoundClashes) => void;

  /**
   * @param registry address of what a draft is checked against
   * @param tell is told whenever something else is known
   */
  constructor(registry: string, tell: (found: FoundClashes) => void) {
    this.registry = registry;
    this.tell = tell;
  }

  /** Looks at a draft soon, unless its text was looked at already. A draft without clauses has no clashes. */
  look(draft: Draft): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.settle(draft), pause);
  }

  /** Looks at a draft at once; resolves when what was found in it is told. */
  async settle(draft: Draft): Promise<void> {
    clearTimeout(this.timer);
    if (hasClauses(draft)) await this.find(draft);
    else this.clear();
  }

  /** Whether what was told last is about the draft as it stands. */
  isLookedAt(draft: Draft): boolean {
    return this.told === (hasClauses(draft) ? printedDraft(draft).text : '');
  }

  /** Forgets what was found. */
  clear(): void {
    clearTimeout(this.timer);
    if (this.text === '') return;
    this.text = '';
    this.told = '';
    this.tell([]);
  }

  private find(draft: Draft): Promise<void> {
    const printed = printedDraft(draft);
    if (printed.text !== this.text) {
      this.text = printed.text;
      this.looking = this.ask(printed, draft);
    }
    return this.looking;
  }

  private async ask(printed: PrintedDraft, draft: Draft): Promise<void> {
    const { text } = printed;
    try {
      this.checker ??= openChecker(this.registry);
      const checker = await this.checker;
      const day = dayOfCheck(new Date(), checker.builtFor);
      const findings = await checker.check({ text, format: 'text', day });
      if (text !== this.text) return;
      this.told = text;
      this.tell(clashesOf(findings, printed, draft));
    } catch (error) {
      if (error instanceof CheckError && error.fault === 'superseded') return;
      console.error(error);
      // A changed text tries again.
      this.checker = null;
      this.tell('failed');
    }
  }
}
