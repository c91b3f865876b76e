import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { idFromFileName, suggestFileName } from '#core/document/fileName.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { hostileText } from '#tests/arbitraries/hostileText.ts';

it('whatever a party, a service and a version are called, the file name is safe on every system', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), hostileText(), (legalName, service, version) => {
      const name = suggestFileName(
        {
          ...newAgreement({ id: 'a', type: 'customer', language: 'en' }),
          version,
          parties: [{ id: 'c', role: 'customer', legalName, signatories: [], contacts: [] }],
          services: [
            { id: 's', name: { en: service }, inScope: [], outOfScope: [], dependencies: [], supplierCommitments: [] },
          ],
        },
        { language: 'en', status: 'draft', date: '2026-11-23' },
      );
      expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]|^[\s.]|[\s.]$|\s{2}/u);
      expect(name).toMatch(/draft – 2026-11-23 \(en\)$/);
      expect(Buffer.byteLength(`${name}.docx`)).toBeLessThanOrEqual(255);
    }),
    { numRuns: 500 },
  );
});

it('whatever a file is called, the id made of its name is an id', () => {
  fc.assert(
    fc.property(hostileText(), (name) => {
      const id = idFromFileName(name);
      expect(newAgreement({ id, type: 'customer', language: 'en' }).id).toBe(id);
    }),
  );
});
