import type { Manner } from '#core/document/words/manner.ts';
import type { Words } from '#core/document/words/words.ts';
import { choices } from './choices.ts';
import { continuityIn } from './continuity.ts';
import { fields } from './fields.ts';
import { figuresIn } from './figures.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { governanceIn } from './governance.ts';
import { performance } from './performance.ts';
import { remediesIn } from './remedies.ts';
import { responsibilitiesIn } from './responsibilities.ts';
import { securityIn } from './security.ts';
import { services } from './services.ts';
import { supportIn } from './support.ts';
import { termIn } from './term.ts';

export function danish(manner: Manner): Words {
  return {
    forms,
    choices,
    fields,
    frame,
    services,
    performance,
    support: supportIn(manner),
    responsibilities: responsibilitiesIn(manner),
    remedies: remediesIn(manner),
    security: securityIn(manner),
    continuity: continuityIn(manner),
    governance: governanceIn(manner),
    term: termIn(manner),
    figures: figuresIn(manner),
  };
}
