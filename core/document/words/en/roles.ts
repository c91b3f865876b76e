import { line } from '#core/document/inline.ts';
import type { FrameWords } from '#core/document/words/frame.ts';

/** Words that roles usually begin with. Any other may be the name of a product or a place, and stays as it was typed. */
const USUAL = new Set(
  `account acting administration administrative agreement application assistant audit availability board branch budget
  business capacity case change charging chief claims client clinical cloud commercial communication company compliance
  configuration contact continuity contract corporate crisis customer data database delivery department deputy designated
  development digital director dispatch distribution duty emergency employee engineering enterprise escalation executive
  external facilities facility field finance financial first fleet functional general group head help human incident
  information infrastructure integration internal key knowledge lead leading legal level licence line local logistics
  maintenance major management managing marketing network office on operational operations opening payroll personnel
  plant platform portfolio pricing principal problem process procurement product production programme project property
  purchase purchasing quality recovery regional relationship release report reporting responsible restoration risk route
  sales second security senior service shared shift site software solution sourcing specialist staff station store
  supervising supplier supply support system systems talent team technical terminal test third training transport user
  vendor warehouse web workplace works`.split(/\s+/u),
);

/** "Service manager" is "the Customer’s service manager" in a sentence; a title in capitals, "IT Director", stays. */
function withinSentence(name: string): string {
  const [first = ''] = name.split(/[\s-]/u);
  const isTitle = /\s\p{Lu}/u.test(name) || !/^\p{Lu}\p{Ll}+$/u.test(first);
  const isUsual = first === name || USUAL.has(first.toLocaleLowerCase('en'));
  return isTitle || !isUsual ? name : name.charAt(0).toLocaleLowerCase('en') + name.slice(1);
}

export const roles: FrameWords['roles'] = {
  ofNobody: (role) => line`the ${role}`,
  within: withinSentence,
  owned: (name) => name,
  own: () => 'its',
};
