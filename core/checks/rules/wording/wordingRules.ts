import type { Rule } from '#core/checks/rule.ts';
import { absolutePromise } from './absolutePromise.ts';
import { aimAndGuaranteeMixed } from './aimAndGuaranteeMixed.ts';
import { ambiguousDate } from './ambiguousDate.ts';
import { ambiguousDay } from './ambiguousDay.ts';
import { ambiguousMonth } from './ambiguousMonth.ts';
import { andOr } from './andOr.ts';
import { falseFriend } from './falseFriend.ts';
import { hiddenSign } from './hiddenSign.ts';
import { languageVersionsDiffer } from './languageVersionsDiffer.ts';
import { localeNumber } from './localeNumber.ts';
import { mixedTerm } from './mixedTerm.ts';
import { numberWordsDiffer } from './numberWordsDiffer.ts';
import { openListExclusion } from './openListExclusion.ts';
import { passiveNoActor } from './passiveNoActor.ts';
import { percentVsPoint } from './percentVsPoint.ts';
import { placeholder } from './placeholder.ts';
import { unprintableSign } from './unprintableSign.ts';
import { vagueAmount } from './vagueAmount.ts';
import { vagueEffort } from './vagueEffort.ts';
import { vagueEscape } from './vagueEscape.ts';
import { vagueTime } from './vagueTime.ts';
import { weakModal } from './weakModal.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const WORDING_RULES: readonly Rule[] = [
  vagueTime,
  vagueEffort,
  vagueAmount,
  vagueEscape,
  weakModal,
  absolutePromise,
  aimAndGuaranteeMixed,
  passiveNoActor,
  andOr,
  openListExclusion,
  ambiguousDay,
  ambiguousMonth,
  percentVsPoint,
  numberWordsDiffer,
  localeNumber,
  ambiguousDate,
  mixedTerm,
  falseFriend,
  languageVersionsDiffer,
  placeholder,
  unprintableSign,
  hiddenSign,
];
