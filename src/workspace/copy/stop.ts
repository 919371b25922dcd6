import { citeLike } from '../../render/citation/cite-like.ts';
import { pinnedNumbers } from '../../render/citation/mention-words.table.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import { type CopiedBlock, mapSpanRuns, spanRunsOf, textOfSpans } from './copied-block.ts';

/** Force of instruments by their id. */
export type ForceOf = ReadonlyMap<string, ForceRecord>;

/** A cited instrument about which something must be said before, or when, its mention is copied. */
export interface Concern {
  readonly cited: ForceRecord;
  /** `stops`: it is no basis any more; `tells`: it lapsed in part, or another one follows it. */
  readonly gravity: 'stops' | 'tells';
  /** The instrument that stands in its place, or follows it; null where none is known. */
  readonly instead: ForceRecord | null;
  /** The claim that it ended, or a step to the other one, is unverified. */
  readonly isDoubtful: boolean;
  /** Its first mention in the copied text, and the words that would stand there; null where nothing may be swapped. */
  readonly swap: { readonly from: string; readonly to: string } | null;
  /** Numbers of forms and provisions beside a mention, which a swap leaves as they are. */
  readonly pinned: readonly string[];
  /** Whether a reader who asks for the swaps at once wants this one too: verified, and nothing hangs on the old text. */
  readonly isSafe: boolean;
}

const deadStates: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced', 'periodEnded']);
const toldStates: ReadonlySet<ForceRecord['state']> = new Set(['partlyLapsed', 'succeeded', 'notYet']);

/** Whether an instrument is no basis to cite any more. */
export const isDeadRecord = ({ state }: ForceRecord): boolean => deadStates.has(state);

/** States in which one instrument has taken the place of another, so that it may be cited in its stead. */
const swappable: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced']);

const isUnverified = ({ claim }: ForceRecord): boolean => claim?.confidence === 'unverified';

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('vi') === b.trim().toLocaleLowerCase('vi');

interface Mention {
  readonly id: string;
  readonly text: string;
  /** Whole text of the paragraph or cell in which it stands. */
  readonly around: string;
}

const mentionsIn = (blocks: readonly CopiedBlock[]): Mention[] =>
  blocks.flatMap((block) =>
    spanRunsOf(block).flatMap((spans) => {
      const around = textOfSpans(spans);
      return spans.flatMap(({ instrument, text }) =>
        instrument === null ? [] : [{ id: instrument, text, around }],
      );
    }),
  );

/** "Mẫu số 08", "khoản 2 Điều 24": as printed, each once. */
const pinnedIn = (mentions: readonly Mention[]): string[] => {
  const found = mentions.flatMap(({ around, text }) => {
    const outside = around.replace(text, ' ');
    return pinnedNumbers.flatMap(({ pattern }) => [...outside.matchAll(pattern)].map(([number]) => number));
  });
  return [...new Set(found)];
};

const swapOf = (cited: ForceRecord, instead: ForceRecord, mentions: readonly Mention[]): Concern['swap'] => {
  const swaps = mentions.flatMap(({ text }) => {
    const to = citeLike(text, cited, instead);
    return to === null || sameWords(text, to) ? [] : [{ from: text, to }];
  });
  return swaps[0] ?? null;
};

const concernOf = (cited: ForceRecord, mentions: readonly Mention[], forceOf: ForceOf): Concern | null => {
  const isDead = deadStates.has(cited.state);
  if (!isDead && !toldStates.has(cited.state)) return null;
  const instead = cited.instead === null ? null : (forceOf.get(cited.instead.id) ?? null);
  const isDoubtful = isUnverified(cited) || cited.instead?.isDoubtful === true;
  const mayServe = instead !== null && swappable.has(cited.state) && !deadStates.has(instead.state);
  const swap = mayServe ? swapOf(cited, instead, mentions) : null;
  // A law that is named without its year is named by the same words today: these words cite nothing that is dead.
  const isSameName =
    mayServe && mentions.every(({ text }) => sameWords(text, citeLike(text, cited, instead) ?? ''));
  if (isSameName) return null;
  const pinned = isDead ? pinnedIn(mentions) : [];
  return {
    cited,
    gravity: isDead ? 'stops' : 'tells',
    instead,
    isDoubtful,
    swap,
    pinned,
    isSafe: swap !== null && !isDoubtful && pinned.length === 0,
  };
};

/**
 * What must be said of a text before it is copied: each cited instrument once, those that stop the copy first. A citation
 * of which it is open what it means is never among them, nor one of an instrument of which nothing is claimed.
 */
export const concernsOf = (blocks: readonly CopiedBlock[], forceOf: ForceOf): Concern[] => {
  const concerns = [...Map.groupBy(mentionsIn(blocks), ({ id }) => id)].flatMap(([id, mentions]) => {
    const cited = forceOf.get(id);
    const concern = cited === undefined ? null : concernOf(cited, mentions, forceOf);
    return concern === null ? [] : [concern];
  });
  const [stops, tells] = [
    concerns.filter(({ gravity }) => gravity === 'stops'),
    concerns.filter(({ gravity }) => gravity === 'tells'),
  ];
  return [...stops, ...tells];
};

/**
 * The text with the chosen instruments cited in the place of the old ones, each mention in its own form. Everything else
 * stays as it is: numbers of forms and provisions, and mentions that point back.
 */
export const withSwaps = (blocks: readonly CopiedBlock[], chosen: readonly Concern[]): CopiedBlock[] => {
  const byId = new Map(chosen.map((concern) => [concern.cited.id, concern]));
  return blocks.map((block) =>
    mapSpanRuns(block, (spans) =>
      spans.map((span) => {
        const concern = span.instrument === null ? undefined : byId.get(span.instrument);
        if (concern === undefined || concern.instead === null || concern.swap === null) return span;
        const to = citeLike(span.text, concern.cited, concern.instead);
        return to === null ? span : { ...span, text: to, instrument: concern.instead.id };
      }),
    ),
  );
};

/** Instruments that one paragraph would cite more than once after the swaps, as when three laws became one. */
export const doubledBy = (blocks: readonly CopiedBlock[], chosen: readonly Concern[]): ForceRecord[] => {
  const runs = blocks.flatMap(spanRunsOf).map((spans) => new Set(spans.map(({ instrument }) => instrument)));
  const targets = new Map(chosen.flatMap(({ instead }) => (instead === null ? [] : [[instead.id, instead]])));
  return [...targets.values()].filter((target) => {
    const sources = chosen.filter(({ instead }) => instead?.id === target.id).map(({ cited }) => cited.id);
    return runs.some((ids) => [target.id, ...sources].filter((id) => ids.has(id)).length > 1);
  });
};
