import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { ACTIONS, ACTION_NAMES } from '#core/bridge/actions.ts';
import { HelpPanel } from '#renderer/help/HelpPanel.tsx';
import { termsFor } from '#renderer/help/termsFor.ts';
import { SECTION_IDS } from '#renderer/sections/sectionId.ts';
import { glossary } from '#renderer/words/glossary/glossary.ts';
import { helpWords, keyGroups } from '#renderer/words/helpWords.ts';
import { sectionHelp } from '#renderer/words/sectionHelp.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });

test('every action that has keys is in the list of keys, once', () => {
  const listed = Object.values(keyGroups).flat();
  const withKeys = ACTION_NAMES.filter((action) => ACTIONS[action] !== null);
  expect(listed.toSorted()).toEqual(withKeys.toSorted());
});

describe.each(SECTION_IDS)('the help on %s', (section) => {
  test('says in both languages what it is for, what is good and what is often wrong', () => {
    for (const language of LANGUAGES) {
      const { purpose, good, mistakes } = sectionHelp[language][section];
      expect(purpose).toMatch(/\.$/);
      expect(good.length).toBeGreaterThan(0);
      expect(mistakes.length).toBeGreaterThan(0);
    }
    const { en, da } = sectionHelp;
    expect(da[section].good).toHaveLength(en[section].good.length);
    expect(da[section].mistakes).toHaveLength(en[section].mistakes.length);
  });
});

describe('the glossary', () => {
  test('has each term once, in both languages, and each meaning in both', () => {
    const names = glossary.map(({ en, da }) => `${en} – ${da}`);
    expect(new Set(names).size).toBe(names.length);
    const texts = glossary.flatMap(({ en, da, meaning }) => [en, da, meaning?.en ?? en, meaning?.da ?? da]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test.each([
    ['opsigelsesvarsel', 'notice period'],
    ['notice period', 'notice period'],
    ['responstid', 'reaction / response time (people)'],
  ])('is found by either language, and by other Danish words: %s', (query, term) =>
    expect(termsFor(query, 'en')[0]?.en).toBe(term),
  );

  test('has no terms for what it does not know, and all of them when nothing is asked', () => {
    expect(termsFor('qqq', 'da')).toEqual([]);
    expect(termsFor(' ', 'da')).toHaveLength(glossary.length);
  });
});

test('the help is about the section one is in, and says that it is no legal advice', () => {
  show(<HelpPanel tab="help" />, { agreement, language: 'da' });
  expect(screen.getByRole('heading', { name: 'Aftalen' })).toBeDefined();
  expect(screen.getByText(helpWords.da.noAdvice)).toBeDefined();
});
