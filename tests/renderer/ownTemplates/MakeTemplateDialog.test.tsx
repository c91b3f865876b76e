import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { RequestInput } from '#core/bridge/requests.ts';
import { done } from '#core/outcome.ts';
import { MakeTemplateDialog } from '#renderer/ownTemplates/MakeTemplateDialog.tsx';
import { usePanel } from '#renderer/state/panels.ts';
import { useTemplatePlace } from '#renderer/state/ownTemplates.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = anAgreement({
  title: { en: 'Kajplan for Havnegaard' },
  effectiveDate: '2027-01-01',
  purpose: { en: 'Havnegaard Logistik plans its lorries.' },
  services: [{ id: 'planning', name: { en: 'Planning' } }],
});
const kept = {
  template: 'older',
  version: 2,
  name: 'Planning',
  description: 'For hauliers.',
  type: 'customer',
  language: 'en',
  contract: 'customer-saas',
  savedAt: 0,
} as const;

async function open() {
  const asked: RequestInput<'makeOwnTemplate'>[] = [];
  show(<MakeTemplateDialog onClose={() => undefined} />, {
    agreement,
    answers: {
      listOwnTemplates: () => Promise.resolve(done({ templates: [kept], bin: [], damaged: 0 })),
      makeOwnTemplate: (wish) => {
        asked.push(wish);
        return Promise.resolve(done({ template: 'made' }));
      },
    },
  });
  await screen.findByRole('combobox', { name: 'Keep it as' });
  return { asked, user: userEvent.setup() };
}

test('whose agreement it is and from when is ticked, what is agreed is not', async () => {
  const { asked, user } = await open();
  const again = screen.getByRole('group', { name: 'Asked again in each agreement' });
  expect(within(again).queryAllByRole('checkbox', { checked: false })).toEqual([]);
  const stays = screen.getByRole('group', { name: 'Stays in the template' });
  expect(within(stays).queryAllByRole('checkbox', { checked: true })).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Name of the template' }), 'Planning for ports');
  await user.click(within(stays).getByRole('checkbox', { name: /Services/ }));
  await user.click(screen.getByRole('button', { name: 'Keep the template' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({ name: 'Planning for ports', replaces: null, kept: [] });
  expect(asked[0]?.open).toEqual(['party:provider', 'party:customer', 'titles', 'dates', 'part:services']);
  expect(usePanel.getState().shown).toBe('ownTemplates');
  expect(useTemplatePlace.getState().chosen).toBe('made');
});

test('a text that names a party is told, and stays when it is unticked', async () => {
  const { asked, user } = await open();
  const naming = screen.getByRole('group', { name: 'Texts that still name a party' });
  await user.click(within(naming).getByRole('checkbox', { name: /Purpose.*Havnegaard Logistik/ }));
  await user.type(screen.getByRole('textbox', { name: 'Name of the template' }), 'Planning');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.kept).toEqual(['purpose']);
});

test('a party that stays is named by whoever wants: nothing is told of its name', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('checkbox', { name: /Havnegaard Logistik A\/S \(customer\)/ }));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Texts that still name a party' })).toBeNull());
});

test('the next version of a template has its name and description, and no template is without a name', async () => {
  const { asked, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Keep the template' }));
  await screen.findByText('The template needs a name.');
  expect(asked).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Keep it as' }), 'The next version of “Planning”');
  await user.click(screen.getByRole('button', { name: 'Keep the template' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({ name: 'Planning', description: 'For hauliers.', replaces: 'older' });
});
