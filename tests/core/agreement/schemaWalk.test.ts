import { describe, expect, it } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { failureSchema, type Failure } from '#core/agreement/failure.ts';
import { bareSchema, walkSchema, type SchemaPlace } from '#core/agreement/schemaWalk.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

function placesOf(parts: Parameters<typeof anAgreement>[0]): ReadonlyMap<string, SchemaPlace> {
  const places = new Map<string, SchemaPlace>();
  walkSchema(agreementSchema, anAgreement(parts), (place) => places.set(place.path, place));
  return places;
}

describe('a walk through an agreement', () => {
  it('meets everything that is there, by the id of the entity it belongs to', () => {
    const places = placesOf({ services: [{ id: 'mail', name: { en: 'Mail' }, inScope: [{ en: 'Inbox' }] }] });
    expect(places.get('services/mail/name')).toMatchObject({ kind: { kind: 'wording' }, value: { en: 'Mail' } });
    expect(places.get('services/mail/inScope/0')).toMatchObject({ kind: { kind: 'wording' } });
    expect(places.has('services/mail/description')).toBe(false);
  });

  it('goes into the member of a union that stands there', () => {
    const due = { kind: 'date', date: '2026-11-23' } as const;
    const places = placesOf({ governance: { milestones: [{ id: 'm1', due }] } });
    expect(places.get('governance/milestones/m1/due')).toMatchObject({ kind: { kind: 'deadline' } });
    expect(places.get('governance/milestones/m1/due/date')).toMatchObject({ kind: { kind: 'date' } });
  });

  it('tells members of a union without a discriminator by what they accept', () => {
    const places = placesOf({ calendars: [{ id: 'office', closedDays: [{ on: '12-24' }, { on: '2026-05-15' }] }] });
    expect(places.get('calendars/office/closedDays/0/on')).toMatchObject({ kind: undefined });
    expect(places.get('calendars/office/closedDays/1/on')).toMatchObject({ kind: { kind: 'date' } });
  });

  it('comes to an end in schemas that contain themselves', () => {
    const failure: Failure = { kind: 'all', of: [{ kind: 'any', of: [{ kind: 'text', text: { en: 'Down' } }] }] };
    const places = placesOf({ metrics: [{ id: 'uptime', failure }] });
    expect(places.get('metrics/uptime/failure/of/0/of/0/text')).toMatchObject({ value: { en: 'Down' } });
    expect(bareSchema(failureSchema)).toBe(bareSchema(failureSchema));
  });
});
