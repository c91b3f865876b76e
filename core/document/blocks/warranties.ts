import type { Warranty } from '#core/agreement/security.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { paragraph } from './composed.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';

/** What each party warrants, for how long from when, and what it does when the warranty fails. */
export const warranties: BlockWriter = (writing) =>
  writing.agreement.warranties.map((warranty) =>
    paragraph(`warranty-${warranty.id}`, joined(promise(writing, warranty), remedy(writing, warranty)) ?? []),
  );

function promise(writing: Writing, { id, party, text, period, periodFrom }: Warranty): readonly Inline[] {
  const at = (field: string) => join('warranties', id, field);
  return writing.words.remedies.warranties.warrants(
    party === undefined ? partyInRole(writing, 'provider') : linkedParty(writing, at('party'), party),
    withoutStop(showWording(writing, at('text'), text)),
    period === undefined
      ? null
      : {
          length: showDuration(writing, at('period'), period),
          from: showChoice(writing, at('periodFrom'), 'warrantyStart', periodFrom),
        },
  );
}

function remedy(writing: Writing, { id, remedy: words }: Warranty): readonly Inline[] | null {
  return words === undefined ? null : sentence(showWording(writing, join('warranties', id, 'remedy'), words));
}
