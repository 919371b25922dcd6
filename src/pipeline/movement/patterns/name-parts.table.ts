/** Parts of a printed name that do not belong to the name itself, and words that stand for a place. */

/** A closing period or year, left off before names are compared: "giai đoạn 2023 - 2030", "trong năm 2025". */
export const closingPeriod =
  /[\s,]*\(?(?:giai đoạn|thời kỳ|trong năm|năm học|năm|từ năm|đến năm)\s+\d{4}(?:\s*(?:[-–—]|đến(?: năm)?)\s*\d{4})?\)?(?:\s+và những năm tiếp theo)?\)?$/iu;

export const closingPeriodExamples: readonly (readonly [string, string])[] = [
  [
    'Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023 - 2030',
    'Cả nước thi đua xây dựng xã hội học tập',
  ],
  ['Chung tay xóa nhà tạm trong năm 2025', 'Chung tay xóa nhà tạm'],
  ['Cả tỉnh chung tay vì người nghèo (giai đoạn 2021-2025)', 'Cả tỉnh chung tay vì người nghèo'],
  ['Cả nước chung sức xây dựng nông thôn mới', 'Cả nước chung sức xây dựng nông thôn mới'],
];

/** An abbreviation in brackets that a text gives in the middle of a name: "sản xuất kinh doanh giỏi (SXKDG)". */
export const bracketedShort = / ?\((?=[^()\s]*\p{Lu}{2})[^()\s]{2,12}\)/gu;

/** "and" in the folded key of a name, where others print a comma. */
export const foldedAnd = / va (?=\S)/g;

/** A preposition that a title puts inside the quotation marks. */
export const leadingAbout = /^về(?: việc)?\s+/iu;

/** A verb that a quoted title puts before the name. */
export const leadingPush = /^(?:tiếp tục\s+)?đẩy mạnh\s+(?:việc\s+)?/iu;

/** The kind of movement, where the quotation marks stand around it and the name. */
export const leadingKind = /^(?:phong trào(?:\s+thi đua)?|cuộc vận động|đợt thi đua)\s*:?\s+/iu;

/** Words that stand for the place of the plan: the id of such a name ends in that place. */
export const ownPlace =
  /^(?:toàn|cả)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|ngành|khối)(?!\p{L})/iu;

/** What may fill the hole for a verb in "chung {verb}". */
export const sharedEffort: readonly string[] = [
  'suc',
  'tay',
  'long',
  'suc chung long',
  'suc dong long',
  'tay gop suc',
  'suc gop phan',
  'tay gop phan',
];

/** A word of a place or of those who live there, where it stands without quotation marks; as printed. */
export const placeWord =
  /^(?:\p{Lu}[\p{L}']*|tỉnh|thành|phố|huyện|thị|xã|quận|phường|trấn|đặc|khu|toàn|cả|nhà|ngành|dân|nhân|nước)$/u;

/** Words by which a quotation tells what is done with a movement: it holds a name and is none; on the folded key. */
export const tellsOfMovement =
  /\b(?:phong trao|cuoc van dong|phat dong|trien khai|thuc hien ke hoach|huong ung)\b/;
