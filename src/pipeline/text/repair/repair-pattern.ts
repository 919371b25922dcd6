/** A place where what stands around a misread word or number says what it must be. */
export interface RepairPattern {
  readonly id: string;
  /** Runs on the text as printed. */
  readonly printed: true;
  /** Group `misread` is what is repaired; the rest of the pattern is the second witness. Global, indices noted. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}
