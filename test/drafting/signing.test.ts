import { describe, expect, test } from 'vitest';
import { proposedSigning, rulesOfSigning, signingLines, withSigner } from '../../src/drafting/signing.ts';
import { signingRules } from '../../src/drafting/signing-rules.table.ts';
import type { DraftSigning } from '../../src/schemas/draft.ts';
import { signerKind } from '../../src/schemas/draft.ts';
import { emptyDraft } from './drafts.ts';

const signing = (given: Partial<DraftSigning>): DraftSigning => ({
  signer: 'head',
  collective: '',
  head: 'Giám đốc',
  unitHead: '',
  post: '',
  agencyPost: '',
  name: '',
  ...given,
});

const committee = { collective: 'Ủy ban nhân dân', head: 'Chủ tịch' };

describe('the lines over a signature', () => {
  test.each<[string, Partial<DraftSigning>, string[]]>([
    ['head of an office', {}, ['GIÁM ĐỐC']],
    ['head of a committee', committee, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'deputy of a committee',
      { ...committee, signer: 'deputy', post: 'Phó Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['deputy of an office', { signer: 'deputy', post: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['acting head', { signer: 'acting-head' }, ['Q. GIÁM ĐỐC']],
    [
      'acting head of a committee',
      { ...committee, signer: 'acting-head' },
      ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
    ],
    [
      'by order, without the body',
      { ...committee, signer: 'by-order', unitHead: 'Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    ],
    [
      'deputy of who signs by order',
      { signer: 'by-order-deputy', unitHead: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng' },
      ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [
      'authorised, without the body',
      { ...committee, signer: 'authorised', post: 'Giám đốc Sở Nội vụ' },
      ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'],
    ],
    [
      'council that uses the seal of its agency',
      { collective: 'Hội đồng', head: 'Chủ tịch Hội đồng', agencyPost: 'Chủ tịch UBND xã' },
      ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG', 'CHỦ TỊCH UBND XÃ'],
    ],
    ['post that is not known yet', { head: '' }, []],
  ])('%s', (_, given, expected) => expect(signingLines(signing(given))).toEqual(expected));
});

test('every signer has a rule with its place, wording and source', () => {
  expect(signingRules.map(({ signer }) => signer)).toEqual(signerKind.options);
  for (const { place, rule, claim } of signingRules) {
    expect(place).toMatch(/Điều 13|Phụ lục I/);
    expect(rule.length).toBeGreaterThan(20);
    expect(claim.source).toContain('30/2020/NĐ-CP');
  }
});

test('the rule for the body is quoted only where it signs', () => {
  expect(rulesOfSigning(signing({ ...committee, signer: 'deputy' }))).toHaveLength(2);
  expect(rulesOfSigning(signing({ ...committee, signer: 'by-order' }))).toHaveLength(1);
});

test('another signer keeps what was typed and proposes the post', () => {
  const draft = emptyDraft();
  const named = { ...draft, signing: { ...draft.signing, name: 'Nguyễn Văn A' } };
  expect(withSigner(named, 'deputy')).toEqual({
    ...proposedSigning(draft.office, 'deputy'),
    name: 'Nguyễn Văn A',
  });
  expect(withSigner(named, 'deputy').post).toBe('Phó Chủ tịch');
});
