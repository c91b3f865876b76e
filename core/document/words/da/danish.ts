import type { Manner } from '#core/document/words/manner.ts';
import type { Words } from '#core/document/words/words.ts';
import { choicesIn } from './choices.ts';
import { continuity } from './continuity.ts';
import { fields } from './fields.ts';
import { figuresIn } from './figures.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { governance } from './governance.ts';
import { performance } from './performance.ts';
import { remediesIn } from './remedies.ts';
import { responsibilitiesIn } from './responsibilities.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { support } from './support.ts';
import { term } from './term.ts';

export function danish(manner: Manner): Words {
  return {
    forms,
    choices: choicesIn(manner),
    fields,
    frame,
    services,
    performance,
    support,
    responsibilities: responsibilitiesIn(manner),
    remedies: remediesIn(manner),
    security,
    continuity,
    governance,
    term,
    figures: figuresIn(manner),
  };
}
