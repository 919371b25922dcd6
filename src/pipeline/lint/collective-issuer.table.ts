import type { Cue } from '../parse/cue.ts';

/** Bodies that decide as a collective, on behalf of which their head signs with "TM." */
export const collectiveIssuer: Cue = {
  id: 'collective-issuer',
  pattern: /^(?:uy ban nhan dan|hoi dong|ban chap hanh|ban thuong vu)\b/,
  examples: ['Ủy ban nhân dân huyện Tuy Phước', 'Hội đồng Thi đua - Khen thưởng xã Lam Vỹ'],
  counterexamples: ['Văn phòng UBND tỉnh Bắc Kạn'],
};
