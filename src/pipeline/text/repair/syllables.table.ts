/**
 * What a Vietnamese syllable may be made of: one onset, one rhyme, one tone. Letters are written without their tone;
 * the quality marks of ă, â, ê, ô, ơ, ư and the bar of đ belong to the letter.
 */
export const onsets: readonly string[] =
  'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Rhymes that end in a vowel or a sounding consonant bear any tone. */
export const openRhymes: readonly string[] = [
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây',
  'e em en eng eo ê êm ên êng ênh êu',
  'i ia iêm iên iêng iêu im in inh iu',
  'o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn',
  'u ua uân uâng uây uê uênh ui um un ung uơ uôi uôm uôn uông uy uya uyên uynh uyu',
  'ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu',
  'y ynh yêm yên yêng yêu',
].flatMap((row) => row.split(' '));

/** Rhymes that end in c, ch, p or t bear the rising or the heavy tone and no other. */
export const stoppedRhymes: readonly string[] = [
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt',
  'ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt',
  'uât uc uêch uôc uôp uôt up ut uych uyêt uyp uyt ưc ươc ươp ươt ưt ych yêt yt',
].flatMap((row) => row.split(' '));

/** Onsets that are written before certain vowels only, and their twins that are written before all others. */
export const spelling = {
  /** Before e, ê, i and y. */
  front: ['k', 'gh', 'ngh'],
  /** Before every other vowel; `g` also before i, as in "gì". */
  back: ['c', 'ng', 'g'],
} as const;

/** Letters with a quality mark, which bear the tone of their syllable; the last of two does. */
export const qualityLetters: readonly string[] = [...'ăâêôơư'];

/** Vowels before which the onsets of `spelling.front` stand. */
export const frontVowels: readonly string[] = [...'eêiy'];

/** Words as examples of the grammar, and letters that look like words and are none. */
export const syllableExamples: readonly string[] = [
  'thi',
  'đua',
  'khen',
  'thưởng',
  'nghị',
  'quyết',
  'giữ',
  'gìn',
  'giêng',
  'khoẻ',
  'khỏe',
  'huỳnh',
  'ưu',
  'yếu',
  'ý',
  'xoong',
];
export const syllableCounterexamples: readonly string[] = [
  'thc',
  'quc',
  'đng',
  'điề',
  'khỏan1',
  'thiđua',
  'ttg',
  'nđ',
  'cê',
  'kao',
  'ngi',
  'thực1',
  'hắt1',
  'các̀',
  'tàc',
  'đìêu',
  'êú',
  'giấ',
  'gê',
];
