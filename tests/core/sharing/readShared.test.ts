import { describe, expect, test } from 'vitest';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { readShared, type ReadShared } from '#core/sharing/readShared.ts';
import { LARGEST_SHARED_FILE, type Shared } from '#core/sharing/shared.ts';
import { writeShared } from '#core/sharing/writeShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const template: OwnTemplate = { id: 'own', version: 2, name: 'Hosting', description: '', agreement: anAgreement() };
const rule: HouseRule = {
  kind: 'range',
  id: 'cap',
  by: 'Legal',
  at: 'term/length',
  of: 'length',
  atMost: '24',
  unit: 'month',
};
const shared: Shared = {
  clauses: [
    { earlier: [], versions: [aLibraryClause({ id: 'one' }), aLibraryClause({ id: 'one', version: 2, tags: [] })] },
    { origin: 3, earlier: [hashOf('before')], versions: [aLibraryClause({ id: 'two', version: 4 })] },
  ],
  templates: [{ earlier: [], template }],
  houseRules: [rule],
};

const read = (text: string | Uint8Array) => readShared(text, hashOf);
function content(text: string): ReadShared {
  const outcome = read(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

type Spoiled = ReturnType<typeof JSON.parse>;

/** The file with something else in it, under the hash it had. */
function changed(change: (file: Spoiled) => void): string {
  const file = JSON.parse(writeShared(shared, hashOf));
  change(file);
  return JSON.stringify(file, null, 2);
}

const needs = (subject: string) => [{ kind: 'clause' as const, subject }];

test('a file is read as it was written', () => {
  expect(content(writeShared(shared, hashOf))).toEqual({ content: shared, refused: [], isAltered: false });
});

test('a file that was changed by hand is read, and told', () => {
  const text = changed(({ houseRules }) => (houseRules[0].atMost = '36'));
  expect(content(text)).toMatchObject({ isAltered: true, refused: [], content: { houseRules: [{ atMost: '36' }] } });
});

describe('what keeps the whole file from being read', () => {
  test.each([
    ['nothing at all', '', 'empty'],
    ['a file of something else', '{"format":"sla-studio/agreement","version":1}', 'notALibraryFile'],
    ['a list', '[]', 'notALibraryFile'],
    ['half a file', writeShared(shared, hashOf).slice(0, 900), 'notJson'],
    ['a file of a newer program', changed((file) => (file['version'] = 2)), 'newerVersion'],
    ['a version that is none', changed((file) => (file['version'] = 'one')), 'unknownVersion'],
    ['a field nobody knows', changed((file) => (file['more'] = 1)), 'invalid'],
    ['a list that is none', changed((file) => Object.assign(file, { clauses: {} })), 'invalid'],
    ['brackets without end', `{"format":"sla-studio/library","clauses":${'['.repeat(100)}`, 'nestedTooDeep'],
    [
      'the same field twice',
      writeShared(shared, hashOf).replace('"houseRules"', '"clauses": [], "houseRules"'),
      'invalid',
    ],
  ])('%s', (_, text, kind) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('more bytes than a library has', () => {
    expect(read(new Uint8Array(LARGEST_SHARED_FILE + 1))).toMatchObject({ problem: { kind: 'tooLarge' } });
  });
});

describe('what is refused by itself, with its place, while the rest is read', () => {
  const unprintable = { en: 'Fine.\n\n{{ nobody.knows }}', da: 'Fint.' };
  test.each([
    ['a wrong type', ({ versions }: Spoiled) => (versions[0].suits = 'customer'), /versions\/.*suits/],
    ['an unknown field', ({ versions }: Spoiled) => (versions[0].html = '<script>'), /html/],
    ['no version', (clause: Spoiled) => (clause.versions = []), /versions/],
    ['versions of different clauses', ({ versions }: Spoiled) => (versions[1].id = 'three'), /versions\/1\/id/],
    ['a number without end', ({ versions }: Spoiled) => (versions[0].version = 1_000_000), /version/],
    ['a text without end', ({ versions }: Spoiled) => (versions[0].text.en = 'x'.repeat(300_000)), /text\/en/],
  ])('%s', (_, spoil, path) => {
    const { refused, content: rest } = content(changed(({ clauses }) => void spoil(clauses[0])));
    expect(refused).toMatchObject([{ kind: 'clause', name: path.source === 'versions' ? '' : 'Insurance' }]);
    const [{ refusal }] = refused as [ReadShared['refused'][number]];
    if (refusal.kind !== 'file' || refusal.problem.kind !== 'invalid') throw new Error('Expected issues');
    const [{ place, ...issue }] = refusal.problem.issues;
    expect(place.line).toBeGreaterThan(5);
    expect(`${place.path} ${'field' in issue ? issue.field : ''}`).toMatch(path);
    expect(rest.clauses.map(({ versions }) => versions[0]?.id)).toEqual(['two']);
    expect(rest.templates).toHaveLength(1);
  });

  test('a clause that could not be printed', () => {
    const { refused, content: rest } = content(changed(({ clauses }) => (clauses[1].versions[0].text = unprintable)));
    expect(refused).toMatchObject([
      {
        kind: 'clause',
        refusal: {
          kind: 'unprintable',
          version: 4,
          problems: [{ kind: 'text', finding: { line: 3, subject: 'nobody' } }],
        },
      },
    ]);
    expect(rest.clauses).toHaveLength(1);
  });

  test('an id for the second time', () => {
    const { refused, content: rest } = content(changed(({ clauses }) => clauses.push(clauses[0])));
    expect(refused).toMatchObject([{ refusal: { problem: { issues: [{ kind: 'duplicateId', id: 'one' }] } } }]);
    expect(rest.clauses).toHaveLength(2);
  });

  test('a template whose links lead nowhere, and one that is no template', () => {
    const text = changed(({ templates }) => {
      templates.push({ earlier: [], template: { ...templates[0].template, id: 'second' } }, 7);
      templates[1].template = JSON.parse(JSON.stringify(templates[1].template));
      templates[1].template.agreement.agreement.term = { noticePeriods: [{ id: 'n', party: 'nobody' }] };
    });
    const { refused, content: rest } = content(text);
    expect(refused).toMatchObject([
      { kind: 'template', name: 'Hosting', refusal: { problem: { issues: [{ kind: 'danglingLink', id: 'nobody' }] } } },
      { kind: 'template', name: '' },
    ]);
    expect(rest.templates).toHaveLength(1);
  });

  test('a template of a newer program, and a rule that says nothing', () => {
    const text = changed(({ templates, houseRules }) => {
      templates[0].template.agreement.version = 9;
      delete houseRules[0].atMost;
    });
    expect(content(text).refused).toMatchObject([
      { kind: 'template', refusal: { problem: { kind: 'newerVersion', found: 9 } } },
      { kind: 'houseRule', name: 'term/length' },
    ]);
  });

  test('keys of a prototype reach nobody', () => {
    const text = changed(({ clauses }) => (clauses[0].versions[0].name = '@')).replace(
      '"name": "@"',
      '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "name": { "en": "x" }',
    );
    expect(content(text).refused).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('markup is text like any other, and clauses that need each other are no circle to run in', () => {
  const name = { en: '<img src=x onerror=alert(1)>', da: '[x](javascript:alert(1))' };
  const circle: Shared = {
    clauses: [
      { earlier: [], versions: [aLibraryClause({ id: 'a', subject: 'a', name, dependsOn: needs('b') })] },
      { earlier: [], versions: [aLibraryClause({ id: 'b', subject: 'b', name, dependsOn: needs('a') })] },
    ],
    templates: [],
    houseRules: [],
  };
  expect(content(writeShared(circle, hashOf)).content).toEqual(circle);
});
