import type { Rule } from '#core/checks/rule.ts';
import { annexMissing } from './annexMissing.ts';
import { brokenReference } from './brokenReference.ts';
import { circularDefinition } from './circularDefinition.ts';
import { contactMissing } from './contactMissing.ts';
import { cvrInvalid } from './cvrInvalid.ts';
import { definedUnused } from './definedUnused.ts';
import { documentUnidentified } from './documentUnidentified.ts';
import { dpaMissing } from './dpaMissing.ts';
import { dutyNoEffect } from './dutyNoEffect.ts';
import { goalNoMetric } from './goalNoMetric.ts';
import { internalSignedAsContract } from './internalSignedAsContract.ts';
import { metricNoConsequence } from './metricNoConsequence.ts';
import { metricNoService } from './metricNoService.ts';
import { missingComponent } from './missingComponent.ts';
import { omissionContradicted } from './omissionContradicted.ts';
import { partyIncomplete } from './partyIncomplete.ts';
import { partySame } from './partySame.ts';
import { precedenceMissing } from './precedenceMissing.ts';
import { raciMultiA } from './raciMultiA.ts';
import { remedyNoMetric } from './remedyNoMetric.ts';
import { responsibilityNoOwner } from './responsibilityNoOwner.ts';
import { serviceNoMetric } from './serviceNoMetric.ts';
import { serviceUndescribed } from './serviceUndescribed.ts';
import { signatoryMissing } from './signatoryMissing.ts';
import { termRedefined } from './termRedefined.ts';
import { usedUndefined } from './usedUndefined.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const COMPLETENESS_RULES: readonly Rule[] = [
  missingComponent,
  omissionContradicted,
  partyIncomplete,
  cvrInvalid,
  partySame,
  signatoryMissing,
  internalSignedAsContract,
  contactMissing,
  serviceUndescribed,
  serviceNoMetric,
  metricNoService,
  metricNoConsequence,
  remedyNoMetric,
  goalNoMetric,
  responsibilityNoOwner,
  raciMultiA,
  dutyNoEffect,
  definedUnused,
  usedUndefined,
  termRedefined,
  circularDefinition,
  brokenReference,
  annexMissing,
  precedenceMissing,
  documentUnidentified,
  dpaMissing,
];
