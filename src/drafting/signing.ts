import type { Draft, DraftOffice, DraftSigning, SignerKind } from '../schemas/draft.ts';
import { presetOf } from './office-preset.ts';
import { capacities, collectiveRule, type SigningRule, signingRules } from './signing-rules.table.ts';

const capitals = (text: string): string => text.trim().toLocaleUpperCase('vi');

/** The rule by which a signer signs. */
const signingRuleOf = (signer: SignerKind): SigningRule => {
  const [first] = signingRules;
  const found = signingRules.find((rule) => rule.signer === signer) ?? first;
  if (found === undefined) throw new Error('The table of signers is empty.');
  return found;
};

const signsInItsName: readonly SignerKind[] = ['head', 'acting-head', 'deputy'];

/** Whether "TM." stands over the signature: the body decides together, and its head, or who stands in for the head, signs. */
const isCollective = ({ collective, signer }: DraftSigning): boolean =>
  collective.trim() !== '' && signsInItsName.includes(signer);

/** Places and wordings of the rules that a signature follows. */
export const rulesOfSigning = (signing: DraftSigning): Pick<SigningRule, 'place' | 'rule' | 'claim'>[] => [
  ...(isCollective(signing) ? [collectiveRule] : []),
  signingRuleOf(signing.signer),
];

/** Lines over the signature in capitals, in their order; a post that is not known yet gives no line. */
export const signingLines = (signing: DraftSigning): string[] => {
  const [head, unit, post] = [capitals(signing.head), capitals(signing.unitHead), capitals(signing.post)];
  const before = (capacity: string, whose: string): string => (whose === '' ? '' : `${capacity} ${whose}`);
  const bySigner: Readonly<Record<SignerKind, readonly string[]>> = {
    head: [head],
    'acting-head': [before(capacities.acting, head)],
    deputy: [before(capacities.instead, head), post],
    'by-order': [before(capacities.byOrder, head), unit],
    'by-order-deputy': [before(capacities.byOrder, head), before(capacities.instead, unit), post],
    authorised: [before(capacities.authorised, head), post],
  };
  const inItsName = isCollective(signing)
    ? [before(capacities.collective, capitals(signing.collective))]
    : [];
  return [...inItsName, ...bySigner[signing.signer], capitals(signing.agencyPost)].filter(
    (line) => line !== '',
  );
};

/** Own post that a signer of the level mostly has. */
const usualPost = (signer: SignerKind, office: DraftOffice): string => {
  const preset = presetOf(office.level);
  if (signer === 'deputy') return preset.deputy;
  return signer === 'by-order-deputy' ? preset.unitDeputy : '';
};

/** Signing as an office of the level mostly has it, the name left blank. */
export const proposedSigning = (office: DraftOffice, signer: SignerKind = 'head'): DraftSigning => {
  const preset = presetOf(office.level);
  const isByOrder = signer === 'by-order' || signer === 'by-order-deputy';
  return {
    signer,
    collective: preset.collective,
    head: preset.head,
    unitHead: isByOrder ? preset.unitHead : '',
    post: usualPost(signer, office),
    agencyPost: '',
    name: '',
  };
};

/** The draft's signing for another signer; what was typed for the office stays. */
export const withSigner = ({ signing, office }: Draft, signer: SignerKind): DraftSigning => ({
  ...proposedSigning(office, signer),
  collective: signing.collective,
  head: signing.head,
  agencyPost: signing.agencyPost,
  name: signing.name,
});
