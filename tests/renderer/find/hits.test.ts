import { describe, expect, test } from 'vitest';
import { agreementOf } from '#tests/builders/cases.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { hitsIn } from '#renderer/find/hits.ts';
import { placesOf } from '#renderer/find/places.ts';

const sample = newDraft(agreementOf('templates/samples/customer-saas.sla'));

describe('words are found', () => {
  test('in answers of both languages, whatever the language of the window', () => {
    const [danish] = hitsIn(sample, 'en', 'serviceniveauaftale om');
    const [english] = hitsIn(sample, 'da', 'service level agreement FOR');
    expect(danish).toMatchObject({ match: 'Serviceniveauaftale om', after: ' Kajplan', place: { path: 'title' } });
    expect(english).toMatchObject({
      match: 'Service level agreement for',
      place: { path: 'title', section: 'agreement' },
    });
  });

  test('in the labels of questions, answered or not', () => {
    const labels = hitsIn(sample, 'da', 'valuta').filter(({ isLabel }) => isLabel);
    expect(labels.map(({ place }) => place.path)).toContain('currency');
  });

  test('in what is not finished yet', () => {
    const begun = setAnswer(sample, 'effectiveDate', 'sometime in spring');
    expect(hitsIn(begun, 'en', 'in spring')).toMatchObject([{ place: { path: 'effectiveDate' } }]);
  });

  test('with the words around them and the things they are about', () => {
    const hit = hitsIn(sample, 'en', 'morning lorries').at(0);
    expect(hit?.before.length).toBeLessThanOrEqual(41);
    expect(hitsIn(sample, 'en', 'nordkystens').at(0)?.place.within).toContain('Kajplan');
  });

  test('not at all without words', () => expect(hitsIn(sample, 'en', '  ')).toEqual([]));
});

test('no question is listed twice, and none that the type does not ask', () => {
  const internal = newDraft({ ...sample.agreement, type: 'internal' });
  const paths = placesOf(internal, 'en').map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path === 'currency' || path.startsWith('remedies'))).toEqual([]);
});
