import type { Agreement } from '#core/agreement/agreement.ts';
import type { Component } from '#core/agreement/frame.ts';
import { blank } from '#core/document/inline.ts';
import { choiceWord } from '#core/document/show.ts';
import type { BlockWriter } from '#core/document/writing.ts';
import { paragraph } from './composed.ts';

/**
 * A blank for a component that the agreement says nothing about and does not leave out on purpose, so that a draft
 * shows the gap and a final is refused.
 */
export const required: BlockWriter = (writing, argument) => {
  const { agreement } = writing;
  const component = isComponent(argument) ? argument : null;
  if (component === null || ANSWERS[component](agreement)) return [];
  if (agreement.omissions.some((omission) => omission.component === component)) return [];
  const prompt = choiceWord(writing, 'component', component);
  return [paragraph(`required-${component}`, [blank(PATHS[component], prompt)])];
};

/** Where the drafter answers each component. */
const PATHS: Readonly<Record<Component, string>> = {
  services: 'services',
  performance: 'objectives',
  support: 'support',
  responsibilities: 'duties',
  warranties: 'warranties',
  remedies: 'consequences',
  security: 'security',
  continuity: 'continuity',
  governance: 'governance',
  term: 'term',
  disputes: 'disputes',
  signatures: 'parties',
};

/** Whether an agreement says anything about a component, in its own fields or in a clause of its own. */
const ANSWERS: Readonly<Record<Component, (agreement: Agreement) => boolean>> = {
  services: ({ services }) => services.length > 0,
  performance: ({ objectives }) => objectives.length > 0,
  support: (agreement) => agreement.support !== undefined || hasClause(agreement, 'support'),
  responsibilities: (agreement) => agreement.duties.length > 0 || hasClause(agreement, 'responsibilities'),
  warranties: (agreement) => agreement.warranties.length > 0 || hasClause(agreement, 'warranties'),
  remedies: (agreement) => agreement.consequences.length > 0 || hasClause(agreement, 'remedies'),
  security: (agreement) => agreement.security !== undefined || hasClause(agreement, 'security'),
  continuity: (agreement) => agreement.continuity !== undefined || hasClause(agreement, 'continuity'),
  governance: (agreement) => agreement.governance !== undefined || hasClause(agreement, 'governance'),
  term: (agreement) => agreement.term !== undefined || hasClause(agreement, 'term'),
  disputes: (agreement) => agreement.disputes !== undefined || hasClause(agreement, 'disputes'),
  signatures: ({ parties }) => parties.length > 0,
};

function hasClause({ clauses }: Agreement, component: Component): boolean {
  return clauses.some((clause) => clause.component === component);
}

function isComponent(argument: string | null): argument is Component {
  return argument !== null && Object.hasOwn(PATHS, argument);
}
