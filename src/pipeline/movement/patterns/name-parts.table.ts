/** Parts of a printed name that do not belong to the name itself, and words that stand for a place. */

/** A closing period or year, left off before names are compared: "giai đoạn 2023 - 2030", "trong năm 2025". */
export const closingPeriod = /[\s,]*\(?(?:giai đoạn|trong năm|năm|từ năm)\s+\d{4}(?:\s*[-–—]\s*\d{4})?\)?$/iu;

export const closingPeriodExamples: readonly (readonly [string, string])[] = [
  [
    'Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023 - 2030',
    'Cả nước thi đua xây dựng xã hội học tập',
  ],
  ['Chung tay xóa nhà tạm trong năm 2025', 'Chung tay xóa nhà tạm'],
  ['Cả nước chung sức xây dựng nông thôn mới', 'Cả nước chung sức xây dựng nông thôn mới'],
];

/** A preposition that a title puts inside the quotation marks. */
export const leadingAbout = /^về(?: việc)?\s+/iu;

/** A verb that a quoted title puts before the name. */
export const leadingPush = /^(?:tiếp tục\s+)?đẩy mạnh\s+(?:việc\s+)?/iu;

/** Words that stand for the place of the plan: the id of such a name ends in that place. */
export const ownPlace = /^(?:toàn|cả)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\b/iu;

/** What may fill the hole for a verb in "chung {verb}". */
export const sharedEffort: readonly string[] = ['suc', 'tay', 'long'];
