import type { Topic } from './topics.table.ts';

/** The rules that look at each topic; one that no topic names is under the last. */
export const ruleTopics: readonly { readonly topic: Topic; readonly rules: readonly string[] }[] = [
  {
    topic: 'basis',
    rules: [
      'lapsed-basis',
      'followed-basis',
      'not-yet-basis',
      'unknown-basis',
      'ambiguous-basis',
      'mismatched-basis',
      'younger-basis',
      'other-body-symbol',
    ],
  },
  {
    topic: 'mention',
    rules: ['first-mention', 'later-mention', 'law-number', 'basis-end', 'basis-last-end', 'basis-own-line'],
  },
  {
    topic: 'number',
    rules: [
      'party-symbol',
      'state-symbol',
      'symbol-spacing',
      'symbol-letters',
      'own-symbol-type',
      'lost-year',
      'number-nought',
    ],
  },
  {
    topic: 'date',
    rules: [
      'date-nought',
      'date-needless-nought',
      'date-short-year',
      'date-mark',
      'impossible-date',
      'past-day',
      'other-year',
      'two-report-days',
      'reversed-period',
      'wrong-weekday',
      'two-shares',
    ],
  },
  { topic: 'place', rules: ['ended-place', 'ended-level', 'ended-office'] },
  {
    topic: 'part',
    rules: [
      'national-name',
      'missing-component',
      'missing-part',
      'subject-form',
      'closing-mark',
      'unfilled-slot',
    ],
  },
  {
    topic: 'numbering',
    rules: ['numbering-gap', 'numbering-start', 'numbering-repeat', 'letter-without-stroke', 'marker-form'],
  },
  {
    topic: 'signing',
    rules: [
      'signing-collective',
      'signing-not-collective',
      'signing-deputy',
      'signing-head-for-head',
      'signing-mark',
      'signing-other-issuer',
      'title-before-name',
      'recipient-dash',
      'recipient-end',
      'recipient-last-end',
      'recipient-archive',
      'recipient-archive-form',
      'recipient-as-above',
    ],
  },
  {
    topic: 'capital',
    rules: ['capitals', 'capital-start', 'undefined-abbreviation', 'abbreviation-before-definition'],
  },
  {
    topic: 'spelling',
    rules: [
      'spelling',
      'spelling-variant',
      'not-a-syllable',
      'doubled-word',
      'spacing',
      'double-space',
      'doubled-mark',
      'unbalanced',
      'foreign-letter',
      'end-mark',
    ],
  },
];
