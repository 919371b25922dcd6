/** Initials that are often written for one another, without marks; longer ones stand before their beginnings. */
export const confusedInitials: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k', 'q'],
];

/** Endings that are often written for one another, without marks. */
export const confusedEndings: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
  ['i', 'y'],
  ['o', 'u'],
];

/** Tones that are often written for one another: hook above and tilde. */
export const confusedTones = ['\u0309', '\u0303'] as const;
