import { expect, test } from 'vitest';
import {
  bareTitle,
  isSpokenOf,
  titleMatches,
  titleResembles,
} from '../../../../src/pipeline/cite/resolve/title-match.ts';
import { foldedKey } from '../../../../src/pipeline/text/phrase.ts';
import type { Instrument } from '../../../../src/schemas/instrument.ts';
import { registry } from '../registry.ts';

const [any] = registry.instruments;
if (any === undefined) throw new Error('the test registry is empty');
const titled = (title: string, ...aliases: string[]): Instrument => ({ ...any, title, aliases });

const study = titled('Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh');
const housing = titled('Phát triển nhà ở xã hội', 'Về việc phát triển nhà ở xã hội trong tình hình mới');

test.each([
  ['về việc khen thưởng', 'khen thuong'],
  ['Về khen thưởng', 'khen thuong'],
  ['Khen thưởng về việc', 'khen thuong ve viec'],
])('“%s” without its preposition is “%s”', (title, expected) => {
  expect(bareTitle(title)).toBe(expected);
});

test.each([
  [housing, 'phát triển nhà ở xã hội', true],
  [housing, 'về phát triển nhà ở xã hội', true],
  [housing, 'Phát triển nhà ở xã hội trong tình hình mới', true],
  [housing, 'phát triển nhà ở xã hội trong tình hình mới và những năm tiếp theo', true],
  [housing, 'phát triển nhà ở xã', true],
  [housing, 'phát triển nhà ở', false],
  [housing, 'phát triển nhà ở thương mại', false],
  [housing, '', false],
  [housing, null, false],
  [study, 'đẩy mạnh học tập và làm theo tư tưởng', true],
  [study, 'tiếp tục đẩy mạnh học tập và làm theo tư tưởng', false],
])('the titles of %o and “%s” agree: %s', (instrument, printed, expected) => {
  expect(titleMatches(instrument, printed)).toBe(expected);
});

test.each([
  [study, 'tiếp tục học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', true],
  [study, 'học tập tư tưởng Hồ Chí Minh', true],
  [study, 'tư tưởng Hồ Chí', true],
  [study, 'tư tưởng', false],
  [study, 'phát triển dịch vụ nội dung số', false],
  [study, 'tư tưởng Hồ Chí Minh, giáo dục, y tế, giao thông, thủy lợi, du lịch', false],
  [titled('Việc khác', 'Tư tưởng, đạo đức, phong cách Hồ Chí Minh'), 'đạo đức phong cách Hồ Chí Minh', true],
])('the title of %o resembles “%s”: %s', (instrument, printed, expected) => {
  expect(titleResembles(instrument, printed)).toBe(expected);
});

test.each([
  ['Cán bộ học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', true],
  ['tư tưởng, đạo đức, phong cách Hồ Chí Minh', true],
  ['phong cách Hồ Chí Minh', false],
  ['làm theo tư tưởng, đạo đức, phong cách Hồ', true],
  ['đạo đức, tư tưởng, phong cách Hồ Chí Minh và làm theo', false],
  ['xtheo tư tưởng, đạo đức, phong cáchx', false],
])('the sentence “%s” speaks of the directive: %s', (sentence, expected) => {
  expect(isSpokenOf(study, foldedKey(sentence))).toBe(expected);
});

test('words that titles of any instrument share tell none from another', () => {
  const shared = titled('Tiếp tục đẩy mạnh công tác thi đua, khen thưởng');
  expect(isSpokenOf(shared, foldedKey('Tiếp tục đẩy mạnh công tác thi đua, khen thưởng'))).toBe(false);
  expect(titleResembles(shared, 'Tiếp tục đẩy mạnh công tác thi đua, khen thưởng')).toBe(false);
});
