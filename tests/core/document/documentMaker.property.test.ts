import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import { documentMaker, makeDocument } from '#core/document/makeDocument.ts';
import { drop, setAnswer } from '#core/editing/answers.ts';
import { newDraft, type Draft } from '#core/editing/draft.ts';
import { duplicateItem, moveItem, removeItem } from '#core/editing/items.ts';
import type { NewId } from '#core/editing/newItem.ts';
import { countingIds } from '#tests/builders/countingIds.ts';

const folder = new URL('../../../templates/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder));

const texts = {
  en: read('agreements/customer-saas/en.md').toString(),
  da: read('agreements/customer-saas/da.md').toString(),
};
const parsed = parseTemplate({ manifest: read('agreements/customer-saas/template.json').toString(), texts });
const file = parseAgreementFile(read('samples/customer-saas.sla'));
if (!parsed.ok || !file.ok) throw new Error('The template and its sample are read');
const [template, sample] = [parsed.value, file.value];

interface Edit {
  /** Picks a place by its share of all there are. */
  readonly at: number;
  readonly deed: 'type' | 'empty' | 'drop' | 'remove' | 'duplicate' | 'move' | 'undo';
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  deed: fc.constantFrom('type', 'type', 'type', 'empty', 'drop', 'remove', 'duplicate', 'move', 'undo'),
  text: fc.constantFrom('Service', 'Tjenesten og Kunden', '99.5', 'Downtime:', '{{ title }}', '2027-01-01', 'x'),
});

/** Every place something stands at, and every item of a list. */
function placesIn(value: unknown, path: Path = ''): readonly { readonly path: Path; readonly isItem: boolean }[] {
  if (typeof value !== 'object' || value === null) return [{ path, isItem: false }];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, part]) => placesIn(part, join(path, key)));
  return value.flatMap((item: unknown, index) => {
    const at = join(path, itemSegment(item, index));
    return [{ path: at, isItem: true }, ...placesIn(item, at)];
  });
}

function edited(draft: Draft, { at, deed, text }: Edit, newId: NewId): Draft {
  const needsItem = deed === 'remove' || deed === 'duplicate' || deed === 'move';
  const places = placesIn(draft.agreement).filter(({ isItem }) => isItem === needsItem);
  const path = places[Math.floor(at * places.length)]?.path ?? '';
  const list = path.split('/').slice(0, -1).join('/');
  switch (deed) {
    case 'type':
      return setAnswer(draft, path, text);
    case 'empty':
      return setAnswer(draft, path, undefined);
    case 'drop':
      return drop(draft, path);
    case 'remove':
      return removeItem(draft, path);
    case 'duplicate':
      return duplicateItem(draft, path, newId);
    case 'move':
      return moveItem(draft, list, 0, Number.MAX_SAFE_INTEGER);
    case 'undo':
      return draft;
  }
}

test('a contract made after every edit is the one that is made of the agreement alone', { timeout: 120_000 }, () => {
  const kinds = fc.constantFrom(
    { language: 'en', status: 'draft' } as const,
    { language: 'da', status: 'draft' } as const,
    { language: 'en', status: 'final' } as const,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, kinds), { minLength: 4, maxLength: 10 }), (edits) => {
      const make = documentMaker(template);
      const newId = countingIds();
      let draft = newDraft(sample);
      let before: Draft = draft;
      for (const [one, kind] of edits) {
        const next = one.deed === 'undo' ? before : edited(draft, one, newId);
        [before, draft] = [draft, next];
        const request = { ...kind, date: '2026-11-23' };
        expect(make(draft.agreement, request)).toEqual(makeDocument(untouched(draft.agreement), template, request));
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

/** The same agreement in objects of its own, of which nothing can be remembered. */
function untouched(agreement: Agreement): Agreement {
  return structuredClone(agreement);
}
