import { join } from '#core/agreement/path.ts';
import type { Service } from '#core/agreement/service.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { showChoice, showLink, showParagraphs, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { bulletList } from './bulletList.ts';
import { introduction, paragraph, titledClause } from './composed.ts';
import { factSheet, lineIf, type FactRow } from './factSheet.ts';
import { showValidity } from './validity.ts';

/** A subclause for each service: what it is, what is in it and what is not, where, for whom and when. */
export const services: BlockWriter = (writing) =>
  writing.agreement.services.flatMap((service) => {
    const id = `services-${service.id}`;
    return titledClause(id, nameOf(writing, service), [
      ...description(writing, service),
      ...listed(writing, service, 'inScope'),
      ...listed(writing, service, 'outOfScope'),
      ...listed(writing, service, 'dependencies'),
      ...factSheet(`${id}-facts`, summaryOf(writing, service), facts(writing, service)),
      ...(service.noServiceLevel ? [paragraph(`${id}-no-level`, writing.words.services.services.noServiceLevel)] : []),
    ]);
  });

function nameOf(writing: Writing, service: Service): readonly Inline[] {
  return showWording(writing, join('services', service.id, 'name'), service.name);
}

function summaryOf(writing: Writing, service: Service): string {
  return writing.words.services.services.summary(plainTextOf(nameOf(writing, service)));
}

function description(writing: Writing, service: Service): readonly ComposedBlock[] {
  const path = join('services', service.id, 'description');
  return showParagraphs(writing, path, service.description).map((content, index) =>
    paragraph(`services-${service.id}-description-${index}`, content),
  );
}

function listed(
  writing: Writing,
  service: Service,
  key: 'inScope' | 'outOfScope' | 'dependencies',
): readonly ComposedBlock[] {
  const items: readonly Wording[] = service[key];
  if (items.length === 0) return [];
  const id = `services-${service.id}-${key}`;
  const shown = items.map((item, index) => showWording(writing, join('services', service.id, key, index), item));
  return [introduction(`${id}-introduction`, writing.words.services.services[key]), bulletList(id, shown)];
}

function facts(writing: Writing, service: Service): readonly FactRow[] {
  const { services: label } = writing.words.services;
  const at = (key: keyof Service) => join('services', service.id, key);
  const wording = (key: 'locations' | 'users' | 'volumes'): FactRow => ({
    id: key,
    label: label[key],
    lines: lineIf(service[key], (known) => showWording(writing, at(key), known)),
  });
  const linked = (key: 'hours' | 'owner'): FactRow => ({
    id: key,
    label: label[key],
    lines: lineIf(service[key], (known) => showLink(writing, at(key), known)),
  });
  const validity = showValidity(writing, at('validity'), service.validity);
  return [
    {
      id: 'environment',
      label: label.environment,
      lines: lineIf(service.environment, (known) => showChoice(writing, at('environment'), 'environment', known)),
    },
    wording('locations'),
    wording('users'),
    wording('volumes'),
    linked('hours'),
    linked('owner'),
    { id: 'validity', label: label.validity, lines: validity === null ? [] : [validity] },
  ];
}
