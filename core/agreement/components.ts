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

const ANSWERS: Readonly<Record<Exclude<Component, 'frame'>, (agreement: Agreement) => boolean>> = {
  services: ({ services }) => services.length > 0,
  performance: ({ objectives }) => objectives.length > 0,
  support: ({ support }) => support !== undefined,
  responsibilities: ({ duties }) => duties.length > 0,
  warranties: ({ warranties }) => warranties.length > 0,
  remedies: ({ consequences }) => consequences.length > 0,
  security: ({ security }) => security !== undefined,
  continuity: ({ continuity }) => continuity !== undefined,
  governance: ({ governance }) => governance !== undefined,
  term: ({ term }) => term !== undefined,
  disputes: ({ disputes }) => disputes !== undefined,
  signatures: ({ parties }) => parties.length > 0,
};

/** Of these no clause says enough: what is measured, by whom it is delivered and who signs must be answered. */
const NEVER_BY_CLAUSE: ReadonlySet<Component> = new Set(['services', 'performance', 'signatures']);

export function isComponent(name: string | null): name is Component {
  return name !== null && Object.hasOwn(COMPONENT_PATHS, name);
}

/** Whether the section of a component is answered, whatever clauses say about it. What nobody adds to the frame is not missing. */
export function hasAnswers(agreement: Agreement, component: Component): boolean {
  return component === 'frame' || ANSWERS[component](agreement);
}

/**
 * Whether an agreement says anything about a component, in its own fields or in a clause of its own. A clause of the
 * library supplements the answers, it does not stand in for them, except for warranties, which a clause can give whole.
 */
export function isAnswered(agreement: Agreement, component: Component): boolean {
  return hasAnswers(agreement, component) || isSaidByClause(agreement, component);
}

/** Whether a component is left out on purpose. */
export function isOmitted({ omissions }: Agreement, component: Component): boolean {
  return omissions.some((omission) => omission.component === component);
}

function isSaidByClause({ clauses }: Agreement, component: Component): boolean {
  if (NEVER_BY_CLAUSE.has(component)) return false;
  return clauses.some(
    (clause) => clause.component === component && (clause.origin === undefined || component === 'warranties'),
  );
}
