/** Letters of Vietnamese that search has to know by name. */

/** Open rhymes whose tone the older spelling puts on the second vowel: hoà, khoẻ, thuỷ; the newer one writes hòa, khỏe, thủy. */
export const openRhymes = ['oa', 'oe', 'uy'] as const;

/** The letter that Unicode does not decompose, and its stand-in. */
export const barredD = { lower: 'đ', upper: 'Đ' } as const;

/** Vowels written with `i` by some and with `y` by others after these initials: kỷ/kỉ, lý/lí, vỹ/vĩ. */
export const iyInitials = ['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'] as const;
