import type { Signatures } from '#core/document/document.ts';
import { Inlines } from './Inlines.tsx';

/** Boxes to sign in, side by side where there is room. */
export function SignatureBoxes({ signatures }: { readonly signatures: Signatures }) {
  return (
    <div className="signatures" data-block={signatures.id}>
      {signatures.parties.map((party) => (
        <div key={party.id}>
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
