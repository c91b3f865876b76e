import { memo } from 'react';
import { useContract } from '#renderer/state/contract.ts';
import { ContractBlocks } from './Blocks.tsx';
import { Inlines } from './Inlines.tsx';
import { sheetStyle } from './sheetStyle.ts';
import './contract.css';

/** The text of the contract on one white sheet. */
export const Sheet = memo(function Sheet({ zoom }: { readonly zoom: number }) {
  const sections = useContract((contract) => contract.sections);
  const contents = useContract((contract) => contract.contents);
  if (sections.length === 0) return null;
  return (
    <div className="sheet" style={sheetStyle(zoom)}>
      {sections.map(({ id, heading, blocks }) => (
        <div key={id} className={`part part-${id}`} data-block={id}>
          {heading === null ? null : (
            <h2 className="annexTitle">
              <span className="annexLabel">{heading.label}</span>{' '}
              <span>
                <Inlines content={heading.title} />
              </span>
            </h2>
          )}
          <ContractBlocks blocks={blocks} contents={contents} />
        </div>
      ))}
    </div>
  );
});
