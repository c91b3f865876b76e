import type { Agreement } from './agreement.ts';
import type { Component } from './frame.ts';
import type { Path } from './path.ts';

/** The question that a component begins with. */
export const COMPONENT_PATHS: Readonly<Record<Component, Path>> = {
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
  frame: 'clauses',
};

const ANSWERS: Readonly<Record<Component, (agreement: Agreement) => boolean>> = {
  services: ({ services }) => services.length > 0,
  performance: ({ objectives }) => objectives.length > 0,
  support: (agreement) => agreement.support !== undefined || hasOwnClause(agreement, 'support'),
  responsibilities: (agreement) => agreement.duties.length > 0 || hasOwnClause(agreement, 'responsibilities'),
  warranties: (agreement) => agreement.warranties.length > 0 || hasClause(agreement, 'warranties'),
  remedies: (agreement) => agreement.consequences.length > 0 || hasOwnClause(agreement, 'remedies'),
  security: (agreement) => agreement.security !== undefined || hasOwnClause(agreement, 'security'),
  continuity: (agreement) => agreement.continuity !== undefined || hasOwnClause(agreement, 'continuity'),
  governance: (agreement) => agreement.governance !== undefined || hasOwnClause(agreement, 'governance'),
  term: (agreement) => agreement.term !== undefined || hasOwnClause(agreement, 'term'),
  disputes: (agreement) => agreement.disputes !== undefined || hasOwnClause(agreement, 'disputes'),
  signatures: ({ parties }) => parties.length > 0,
  // What nobody adds to the frame is not missing.
  frame: () => true,
};

export function isComponent(name: string | null): name is Component {
  return name !== null && Object.hasOwn(COMPONENT_PATHS, name);
}

/**
 * Whether an agreement says anything about a component, in its own fields or in a clause of its own. A clause of the
 * library supplements the answers, it does not stand in for them, except for warranties, which a clause can give whole.
 */
export function isAnswered(agreement: Agreement, component: Component): boolean {
  return ANSWERS[component](agreement);
}

/** Whether a component is left out on purpose. */
export function isOmitted({ omissions }: Agreement, component: Component): boolean {
  return omissions.some((omission) => omission.component === component);
}

function hasOwnClause({ clauses }: Agreement, component: Component): boolean {
  return clauses.some((clause) => clause.component === component && clause.origin === undefined);
}

function hasClause({ clauses }: Agreement, component: Component): boolean {
  return clauses.some((clause) => clause.component === component);
}
