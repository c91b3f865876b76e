import type { Words } from '#core/document/words/words.ts';
import { choices } from './choices.ts';
import { continuity } from './continuity.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { governance } from './governance.ts';
import { performance } from './performance.ts';
import { remedies } from './remedies.ts';
import { responsibilities } from './responsibilities.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { support } from './support.ts';
import { term } from './term.ts';

export const danish: Words = {
  forms,
  choices,
  fields,
  frame,
  services,
  performance,
  support,
  responsibilities,
  remedies,
  security,
  continuity,
  governance,
  term,
};
