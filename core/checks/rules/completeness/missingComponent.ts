import { COMPONENT_PATHS, isAnswered, isOmitted } from '#core/agreement/components.ts';
import type { Component } from '#core/agreement/frame.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { componentWord } from '#core/document/componentWord.ts';

const COMPONENTS = Object.keys(COMPONENT_PATHS) as Component[];

/** What an agreement within one organisation, or a provider's own policy, can do without. */
const ONLY_CONTRACTS: ReadonlySet<Component> = new Set(['warranties', 'disputes']);

export const missingComponent: AgreementRule = {
  id: 'missing-component',
  reads: 'agreement',
  severity: 'error',
  title: both('A part of the agreement is missing', 'En del af aftalen mangler'),
  why: both(
    'A service level agreement has eight components, security and a frame. What is silent about one of them leaves it to the general law, or to a quarrel.',
    'En serviceniveauaftale består af otte komponenter, sikkerhed og en ramme. Tier den om en af dem, overlades spørgsmålet til lovens almindelige regler eller til en strid.',
  ),
  advice: both(
    'Answer the section, or leave the component out on purpose with the reason: “not applicable: a static site”.',
    'Besvar afsnittet, eller udelad komponenten bevidst med en begrundelse: ”ikke relevant: et statisk websted”.',
  ),
  examples: {
    fails: both('There is no section on disaster recovery.', 'Der er intet afsnit om katastrofeberedskab.'),
    passes: both(
      'Disaster recovery: not applicable, a static site.',
      'Katastrofeberedskab: ikke relevant, et statisk websted.',
    ),
  },
  find: (agreement) => {
    const isContract = agreement.type !== 'internal' && agreement.legalForce !== 'providerPolicy';
    return COMPONENTS.filter((one) => isContract || !ONLY_CONTRACTS.has(one)).flatMap((component) => {
      if (isAnswered(agreement, component)) return [];
      const name = inBoth((language) => componentWord(agreement, language, component));
      if (!isOmitted(agreement, component)) {
        const message = both(
          `The agreement says nothing about ${name.en.toLowerCase()}. Answer the section, or leave it out with a reason.`,
          `Aftalen siger intet om ${name.da.toLowerCase()}. Besvar afsnittet, eller udelad det med en begrundelse.`,
        );
        return [{ path: COMPONENT_PATHS[component], message }];
      }
      const at = agreement.omissions.findIndex((one) => one.component === component);
      if (agreement.omissions[at]?.reason !== undefined) return [];
      const message = both(
        `The agreement leaves out ${name.en} without a reason.`,
        `Aftalen udelader ${name.da} uden begrundelse.`,
      );
      return [{ path: `omissions/${at}/reason`, severity: 'warning', message }];
    });
  },
};
