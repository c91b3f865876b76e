import { describe, expect, it } from 'vitest';
import { compareTwins } from '#core/clauses/compareTwins.ts';
import { fixtureTemplate } from './fixtureTemplate.ts';

const { en, da } = fixtureTemplate.texts;

describe('the two languages of a template', () => {
  it('agree when only words differ', () => {
    expect(compareTwins(en, da)).toEqual([]);
  });

  it('may say things in any order within a clause', () => {
    const other = da.replace(
      '**{{ provider.legalName }}** og *{{ customer.legalName }}*',
      '*{{ customer.legalName }}* og **{{ provider.legalName }}**',
    );
    expect(compareTwins(en, other)).toEqual([]);
  });

  it.each([
    ['an anchor', ' {#between}', '', { kind: 'anchor', subject: 'between', clause: 'parties', en: 9, da: null }],
    ['a reference', '[punkt](#services)', 'punkt', { kind: 'reference', subject: 'services', en: 9, da: null }],
    ['a value', ' {{ effectiveDate }}', '', { kind: 'value', subject: 'effectiveDate', clause: 'parties', en: 11 }],
    ['a block tag', '{% services %}', '', { kind: 'tag', subject: 'services', clause: 'services', en: 15 }],
    ['a section', '{% cover_section %}', '', { kind: 'section', subject: 'cover_section', clause: null, en: 1 }],
  ])('differ when one lacks %s', (_, written, instead, difference) => {
    expect(da).toContain(written);
    const differences = compareTwins(en, da.replace(written, instead));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject(difference);
  });

  it('differ when a condition differs, told with the line in each', () => {
    expect(compareTwins(en, `\n${da.replace('"internal"', '"multiLevel"')}`)).toMatchObject([
      { kind: 'condition', subject: 'type == "internal" and effectiveDate', en: 11, da: null },
      { kind: 'condition', subject: 'type == "multiLevel" and effectiveDate', en: null, da: 12 },
    ]);
  });

  it('differ when something stands in another clause', () => {
    const moved = da.replace('{% services %}\n', '').replace('# Ydelser', '{% services %}\n\n# Ydelser');
    expect(compareTwins(en, moved).map(({ kind, clause }) => `${kind} ${clause}`)).toEqual([
      'tag parties',
      'tag services',
    ]);
  });
});
