import type { Inline } from '#core/document/document.ts';
import { Inlines } from './Inlines.tsx';
import { Paragraphs } from './Paragraphs.tsx';

interface Fact {
  readonly id: string;
  readonly name: readonly Inline[];
  readonly says: readonly (readonly Inline[])[];
}

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly look: 'ruled' | 'definitions';
}

/** Labels and what there is to say about each, in two columns. */
export function Facts({ facts, look }: FactsProps) {
  return (
    <dl className={`facts ${look}`}>
      {facts.map(({ id, name, says }) => (
        <div key={id} className="fact" data-block={id}>
          <dt>
            <Inlines content={name} />
          </dt>
          <dd>
            <Paragraphs content={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
