const twipsPerPoint = 20;
const pointsPerMm = 72 / 25.4;

/** Twentieths of a point, the unit of lengths in Word files. */
export const twipsOfMm = (mm: number): number => Math.round(mm * pointsPerMm * twipsPerPoint);

/** Twentieths of a point. */
export const twipsOfPoints = (points: number): number => Math.round(points * twipsPerPoint);

/** Half points, the unit of sizes of letters in Word files. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** 240ths of a single line, the unit of line spacing in Word files. */
export const lineUnits = (multiple: number): number => Math.round(multiple * 240);
