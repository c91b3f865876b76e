import type { CoverSection } from '#core/document/document.ts';
import { blank, fact, inlines, link, lineBreak, styled, value } from '#tests/builders/documentNodes.ts';
import type { Say } from '#tests/builders/sampleDocument.ts';

export function sampleCover(say: Say): CoverSection {
  return {
    kind: 'cover',
    id: 'cover',
    blocks: [
      styled('label', 'cover-number', say('Agreement no. SLA-2026-0042', 'Aftale nr. SLA-2026-0042')),
      styled('title', 'cover-title', say('Service Level Agreement', 'Serviceniveauaftale')),
      styled('subtitle', 'cover-subtitle', say('Managed hosting and support', 'Drift, hosting og support')),
      styled('label', 'cover-between', say('Between', 'Mellem')),
      {
        kind: 'keyValue',
        id: 'provider',
        summary: say('The Provider', 'Leverandøren'),
        rows: [
          fact('provider-name', say('Provider', 'Leverandør'), value('parties/provider/name', 'Ærø Hosting ApS')),
          fact('provider-number', 'CVR', value('parties/provider/number', '12 34 56 78')),
          {
            id: 'provider-address',
            key: inlines(say('Address', 'Adresse')),
            value: [inlines('Strandvejen 12', lineBreak, '5970 Ærøskøbing'), inlines(say('Denmark', 'Danmark'))],
          },
          fact(
            'provider-mail',
            say('Notices', 'Meddelelser'),
            link('mailto:jura@aero-hosting.dk', 'jura@aero-hosting.dk'),
          ),
        ],
      },
      styled('label', 'cover-and', say('and', 'og')),
      {
        kind: 'keyValue',
        id: 'customer',
        summary: say('The Customer', 'Kunden'),
        rows: [
          fact('customer-name', say('Customer', 'Kunde'), 'Søborg & Ålsgård <Logistik> A/S'),
          fact(
            'customer-number',
            'CVR',
            blank('parties/customer/number', say('company number of the Customer', 'Kundens CVR-nummer')),
          ),
          fact(
            'effective',
            say('Effective date', 'Ikrafttræden'),
            value('term/start', say('1 January 2027', '1. januar 2027')),
          ),
        ],
      },
      { kind: 'contents', id: 'contents', title: say('Contents', 'Indhold') },
    ],
  };
}
