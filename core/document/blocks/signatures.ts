import type { Party } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline, SignatureField, SigningParty } from '#core/document/document.ts';
import { line } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showDate, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { showPartyName } from './partyName.ts';
import { partyTerm } from './partyTerm.ts';

type Signatory = Party['signatories'][number];

/** A box to sign in for each signatory, and an empty one for a party that has named none. */
export const signatures: BlockWriter = (writing) => {
  const { agreement } = writing;
  const omitted = agreement.omissions.some(({ component }) => component === 'signatures');
  if (agreement.parties.length === 0 || omitted) return [];
  const boxes = agreement.parties.flatMap((party) => {
    const signing: readonly (Signatory | null)[] = party.signatories.length > 0 ? party.signatories : [null];
    return signing.map((signatory) => box(writing, party, signatory));
  });
  return [{ kind: 'signatures', id: 'signatures-boxes', parties: boxes }];
};

function box(writing: Writing, party: Party, signatory: Signatory | null): SigningParty {
  const id = `signing-${signatory?.id ?? party.id}`;
  const { signatures: words } = writing.words.frame;
  const { signatureDate } = writing.agreement;
  const field = (kind: SignatureField['kind'], value: readonly Inline[] | null): SignatureField => ({
    id: `${id}-${kind}`,
    kind,
    label: words[kind],
    value,
  });
  return {
    id,
    heading: words.for(partyTerm(writing, party)),
    name: capitalised(showPartyName(writing, party)),
    fields: [
      field('signature', null),
      field('name', nameOf(writing, party, signatory)),
      field('title', titleOf(writing, party, signatory)),
      field('place', null),
      field('date', signatureDate === undefined ? null : showDate(writing, 'signatureDate', signatureDate)),
    ],
  };
}

function nameOf(writing: Writing, party: Party, signatory: Signatory | null): readonly Inline[] | null {
  if (signatory?.name === undefined) return null;
  return showText(writing, join('parties', party.id, 'signatories', signatory.id, 'name'), signatory.name);
}

/** Title and authority: "Chief Executive Officer, authorised to sign alone". */
function titleOf(writing: Writing, party: Party, signatory: Signatory | null): readonly Inline[] | null {
  const path = join('parties', party.id, 'signatories', signatory?.id ?? '');
  const title = signatory?.title && showWording(writing, join(path, 'title'), signatory.title);
  const authority = signatory?.authority && showWording(writing, join(path, 'authority'), signatory.authority);
  if (title && authority) return capitalised(line`${title}, ${authority}`);
  const only = title ?? authority;
  return only ? capitalised(only) : null;
}
