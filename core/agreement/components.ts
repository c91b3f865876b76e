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
  // What nobody adds to the frame is not missing.
  frame: () => true,
};

export function isComponent(name: string | null): name is Component {
  return name !== null && Object.hasOwn(COMPONENT_PATHS, name);
}

/** Whether an agreement says anything about a component, in its own fields or in a clause of its own. */
export function isAnswered(agreement: Agreement, component: Component): boolean {
  return ANSWERS[component](agreement);
}

/** Whether a component is left out on purpose. */
export function isOmitted({ omissions }: Agreement, component: Component): boolean {
  return omissions.some((omission) => omission.component === component);
}

function hasClause({ clauses }: Agreement, component: Component): boolean {
  return clauses.some((clause) => clause.component === component);
}
