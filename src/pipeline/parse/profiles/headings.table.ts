import type { Cue } from '../cue.ts';

/** Words by which a sentence, not a heading, hands over to the list under it. */
export const listFollowsCue: Cue = {
  id: 'list-follows',
  pattern: /\b(?:sau|sau day|nhu|nhu sau)\s*:$/,
  examples: ['trọng tâm là các nhiệm vụ sau:', 'cụ thể như sau:'],
  counterexamples: ['Thành phần hồ sơ khen thưởng, gồm:', 'Phòng Nội vụ huyện:'],
};
