import type { SignatureSection, SigningParty } from '#core/document/document.ts';
import { inlines, paragraph, value } from '#tests/builders/documentNodes.ts';
import type { Say } from '#tests/builders/sampleDocument.ts';

export function sampleSignatures(say: Say): SignatureSection {
  return {
    kind: 'signatures',
    id: 'signatures',
    blocks: [
      { kind: 'heading', id: 'signatures-heading', rank: 1, content: inlines(say('Signatures', 'Underskrifter')) },
      paragraph(
        'signatures-text',
        say('Signed by the parties in two originals.', 'Underskrevet af parterne i to eksemplarer.'),
      ),
      {
        kind: 'signatures',
        id: 'signatures-boxes',
        parties: [
          box(say, 'provider', say('For the Provider', 'For Leverandøren'), 'Ærø Hosting ApS'),
          box(say, 'customer', say('For the Customer', 'For Kunden'), 'Søborg & Ålsgård <Logistik> A/S'),
          box(say, 'customer-2', say('For the Customer', 'For Kunden'), 'Søborg & Ålsgård <Logistik> A/S'),
        ],
      },
    ],
  };
}

function box(say: Say, id: string, heading: string, name: string): SigningParty {
  return {
    id: `sign-${id}`,
    heading: inlines(heading),
    name: inlines(value(`parties/${id}/name`, name)),
    fields: [
      { id: `${id}-signature`, kind: 'signature', label: say('Signature', 'Underskrift'), value: null },
      {
        id: `${id}-name`,
        kind: 'name',
        label: say('Name', 'Navn'),
        value: id === 'provider' ? inlines(value('parties/provider/signatory', 'Åse Sørensen')) : null,
      },
      {
        id: `${id}-title`,
        kind: 'title',
        label: say('Title', 'Titel'),
        value: id === 'provider' ? inlines('Direktør') : null,
      },
      { id: `${id}-place`, kind: 'place', label: say('Place', 'Sted'), value: null },
      { id: `${id}-date`, kind: 'date', label: say('Date', 'Dato'), value: null },
    ],
  };
}
