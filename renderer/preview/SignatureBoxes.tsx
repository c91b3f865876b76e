import type { Signatures } from '#core/document/document.ts';
import { Inlines } from './Inlines.tsx';

/** The rows before the lines: whom it is for, and the name. */
const HEAD = 2;

/** Boxes to sign in, side by side where there is room, with the lines of all parties level. */
export function SignatureBoxes({ signatures }: { readonly signatures: Signatures }) {
  const rows = HEAD + Math.max(0, ...signatures.parties.map(({ fields }) => fields.length));
  return (
    <div className="signatures" data-block={signatures.id}>
      {signatures.parties.map((party) => (
        <div key={party.id} className="signer" style={{ gridRow: `span ${rows}` }}>
          <div className="text-label">
            <Inlines content={party.heading} />
          </div>
          <strong>
            <Inlines content={party.name} />
          </strong>
          {party.fields.map((field) => (
            <div key={field.id}>
              <div className={`signLine ${field.kind}`}>
                <span>{field.value === null ? null : <Inlines content={field.value} />}</span>
              </div>
              <div className="text-label">{field.label}</div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
