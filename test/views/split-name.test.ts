import { expect, test } from 'vitest';
import { splitName } from '../../src/site/views/movement/split-name.ts';

test.each([
  ['Bắc Kạn chung tay xây dựng nông thôn mới', 'Bắc Kạn chung tay', 'xây dựng nông thôn mới'],
  ['Định Hóa chung sức xây dựng nông thôn mới', 'Định Hóa', 'chung sức xây dựng nông thôn mới'],
])('%s differs from the official name in "%s"', (local, own, shared) => {
  expect(splitName(local, 'Cả nước chung sức xây dựng nông thôn mới')).toEqual({ own, shared });
});

test('one shared word is chance', () => {
  expect(splitName('Dạy tốt, học tốt', 'Sản xuất tốt')).toEqual({ own: 'Dạy tốt, học tốt', shared: '' });
});
