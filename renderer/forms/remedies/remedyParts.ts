export type RemedyPart = 'basis' | 'limits' | 'claim' | 'payment' | 'law' | 'rare';

/** The rules for all remedies, in the order in which one thinks of them: from what, up to what, how to get it, what it leaves. */
export const remedyParts: Readonly<Record<RemedyPart, readonly string[]>> = {
  basis: ['base', 'pointPrice'],
  limits: ['limits', 'stacking', 'oneCauseSeveralObjectives'],
  claim: ['claim'],
  payment: ['form', 'formText', 'expiry', 'transferable'],
  law: ['legalCharacter', 'exclusive', 'carveOuts', 'liabilityCap', 'excludesIndirectLoss'],
  rare: ['earnBack', 'bonus', 'examples'],
};

export const REMEDY_PARTS = Object.keys(remedyParts) as readonly RemedyPart[];
