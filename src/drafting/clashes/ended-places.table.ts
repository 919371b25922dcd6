import type { Claim } from '../../schemas/claim.ts';

/** Words for bodies and places of districts, which ended on 01/7/2025. */
export const districtWords = {
  pattern:
    /(?<!\p{L})(?:cấp huyện|UBND huyện|HĐND huyện|[Hh]uyện ủy|(?:[Ủủ]y ban nhân dân|Hội đồng nhân dân) (?:huyện|thị xã|quận)|các huyện|(?:huyện|quận|thị xã) \p{Lu}[\p{L}’]*(?: \p{Lu}[\p{L}’]*){0,2})/gu,
  endedOn: '2025-07-01',
  claim: {
    source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15; kết luận 127-KL/TW ngày 28/02/2025',
    confidence: 'secondary',
    checkedOn: '2026-11-21',
  } satisfies Claim,
  examples: [
    'các xã thuộc huyện Định Hóa',
    'UBND huyện',
    'Ủy ban nhân dân thị xã Long Khánh',
    'đơn vị cấp huyện',
  ],
  counterexamples: ['luyện tập', 'đường Huyện Trân', 'quận công', 'thị xã hội'],
} as const;
