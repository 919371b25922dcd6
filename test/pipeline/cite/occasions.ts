import type { Registry } from '../../../src/pipeline/registry.ts';
import { instrument } from '../../../src/schemas/instrument.ts';
import { registry } from './registry.ts';

const claim = { source: 'test', confidence: 'official', checkedOn: '2026-01-01' };
const unnumbered = { number: null, symbol: null, reference: null, identityClaim: claim };
const party = {
  ...unnumbered,
  family: 'party',
  scope: 'central',
  kind: 'resolution',
  issuer: 'Ban Chấp hành Trung ương',
};
const law = {
  identityClaim: claim,
  family: 'state',
  scope: 'central',
  kind: 'law',
  issuer: 'Quốc hội',
  force: [],
};

/** Congresses, plenums, appeals, codes and amending laws: what is known by another thing than its number. */
const records = [
  {
    ...party,
    id: 'dai-hoi-xiii',
    year: 2021,
    issuedOn: '2021-02-01',
    title: 'Nghị quyết Đại hội XIII',
    occasion: { event: 'congress', ordinal: 'XIII', term: null, body: null },
  },
  {
    ...party,
    id: 'dai-hoi-tinh-bac-kan-xii',
    scope: 'bac-kan',
    year: 2020,
    issuedOn: '2020-10-15',
    title: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bắc Kạn',
    occasion: { event: 'congress', ordinal: 'XII', term: null, body: 'Đảng bộ tỉnh Bắc Kạn' },
  },
  {
    ...party,
    id: 'nghi-quyet-27-nq-tw-2018',
    number: '27',
    symbol: 'NQ/TW',
    reference: '27-NQ/TW',
    year: 2018,
    issuedOn: '2018-05-21',
    title: 'Cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức',
    occasion: { event: 'plenum', ordinal: '7', term: 'XII', body: null },
  },
  {
    ...party,
    id: 'nghi-quyet-28-nq-tw-2018',
    number: '28',
    symbol: 'NQ/TW',
    reference: '28-NQ/TW',
    year: 2018,
    issuedOn: '2018-05-23',
    title: 'Cải cách chính sách bảo hiểm xã hội',
    occasion: { event: 'plenum', ordinal: '7', term: 'XII', body: null },
  },
  {
    ...unnumbered,
    id: 'loi-keu-goi-1948',
    family: 'party',
    scope: 'central',
    kind: 'appeal',
    year: 1948,
    issuedOn: '1948-06-11',
    issuer: 'Chủ tịch Hồ Chí Minh',
    title: 'Lời kêu gọi thi đua ái quốc',
  },
  {
    ...law,
    id: 'luat-39-2013-qh13',
    number: '39',
    symbol: 'QH13',
    reference: '39/2013/QH13',
    year: 2013,
    issuedOn: '2013-11-16',
    title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  },
  {
    ...law,
    id: 'bo-luat-45-2019-qh14',
    kind: 'code',
    number: '45',
    symbol: 'QH14',
    reference: '45/2019/QH14',
    year: 2019,
    issuedOn: '2019-11-20',
    title: 'Bộ luật Lao động',
  },
  {
    ...law,
    id: 'nghi-dinh-67-2014-nd-cp',
    kind: 'decree',
    number: '67',
    symbol: 'NĐ-CP',
    reference: '67/2014/NĐ-CP',
    year: 2014,
    issuedOn: null,
    issuer: 'Chính phủ',
    title: 'Một số biện pháp thi hành Luật Thi đua, khen thưởng',
  },
  {
    ...law,
    id: 'nghi-dinh-77-2023-nd-cp',
    kind: 'decree',
    number: '77',
    symbol: 'NĐ-CP',
    reference: '77/2023/NĐ-CP',
    year: 2023,
    issuedOn: '2023-01-10',
    issuer: 'Chính phủ',
    title: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    relations: [{ kind: 'amends', target: 'luat-06-2022-qh15', from: null, claim }],
  },
];

/** The test registry with what is known by an occasion, an author or a name. */
export const occasions: Registry = {
  ...registry,
  instruments: [...registry.instruments, ...records.map((record) => instrument.parse(record))],
  abbreviations: [{ short: 'TĐKT', long: ['Thi đua, khen thưởng'] }],
};
