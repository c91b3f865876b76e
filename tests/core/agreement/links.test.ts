import { describe, expect, it } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { surveyIds } from '#core/agreement/links.ts';

const start = { id: 'a', type: 'customer', language: 'en' };

describe('a survey of ids', () => {
  it('finds what each id belongs to and every link', () => {
    const survey = surveyIds(
      agreementSchema.parse({ ...start, calendars: [{ id: 'day' }], services: [{ id: 'mail', hours: 'day' }] }),
    );
    expect([...survey.owners.keys()]).toEqual(['a', 'mail', 'day']);
    expect(survey.links).toEqual([{ path: 'services/mail/hours', occurrence: 0, entity: 'calendar', id: 'day' }]);
    expect([survey.duplicates, survey.dangling]).toEqual([[], []]);
  });

  it('finds an id that two kinds of things have', () => {
    const { duplicates } = surveyIds(
      agreementSchema.parse({ ...start, roles: [{ id: 'x' }], services: [{ id: 'x' }] }),
    );
    expect(duplicates).toMatchObject([{ first: { path: 'roles/x/id' }, again: { path: 'services/x/id' } }]);
  });

  it('finds links inside of structures that contain themselves', () => {
    const failure = { kind: 'all', of: [{ kind: 'any', of: [threshold('nowhere')] }] };
    const { dangling } = surveyIds(agreementSchema.parse({ ...start, metrics: [{ id: 'm', failure }] }));
    expect(dangling.map(({ link }) => link.path)).toEqual(['metrics/m/failure/of/0/of/0/over/calendar']);
  });

  it('follows a link only to the kind of thing it asks for', () => {
    const agreement = agreementSchema.parse({ ...start, roles: [{ id: 'r' }], services: [{ id: 's', hours: 'r' }] });
    expect(surveyIds(agreement).dangling).toMatchObject([{ link: { id: 'r', entity: 'calendar' }, found: 'role' }]);
  });
});

function threshold(calendar: string): object {
  const over = { amount: '2', unit: 'workingHour', calendar };
  return { kind: 'threshold', comparator: 'moreThan', value: '5', unit: 'percent', over };
}
