import { expect, test } from 'vitest';
import { changedValues, withKeptValues } from '../../src/workspace/slots/shared-values.ts';
import { emptyDraft } from '../drafting/drafts.ts';

const draft = { ...emptyDraft(), slots: { 'tên phong trào': 'của bản nháp', 'chủ đề': ' ' } };

test('blanks that the draft leaves empty take what was typed on clause pages', () => {
  const kept = { 'tên phong trào': 'khác', 'chủ đề': 'Đoàn kết', 'lĩnh vực': 'nông thôn' };
  expect(withKeptValues(draft, kept).slots).toEqual({
    'tên phong trào': 'của bản nháp',
    'chủ đề': 'Đoàn kết',
    'lĩnh vực': 'nông thôn',
  });
});

test('what the set-up gives, what is another in each place and what one clause keeps is not taken', () => {
  const kept = { năm: '2020', 'số lượng': '05', 'mot-dieu-khoan: chủ đề': 'x' };
  expect(withKeptValues(draft, kept)).toBe(draft);
});

test('changes of shared blanks are told, emptied ones as empty', () => {
  expect(changedValues({ 'chủ đề': 'a', năm: '1' }, { 'lĩnh vực': 'b', năm: '2' })).toEqual({
    'chủ đề': '',
    'lĩnh vực': 'b',
  });
});
