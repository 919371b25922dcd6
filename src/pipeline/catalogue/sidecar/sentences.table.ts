/** Sentences of a proposed sidecar. */
export const sidecarSentences = {
  /** Where a fact was read in the text itself. */
  evidence: (line: number, text: string): string => `Dòng ${line}: “${text}”`,
  /** The same as the source of a claim. */
  source: (line: number): string => `Chính văn bản này: dòng ${line}`,
} as const;
