import { keysOf, readJson, type Keys } from './jsonText.ts';
import type { Path } from './path.ts';
import type { TextPlace } from './problems.ts';

const START: TextPlace = { line: 1, column: 1 };

/**
 * Where things of an agreement stand in the text of its file. What is not there stands where the nearest thing around it
 * does. The text must be one that `parseAgreementFile` has accepted.
 */
export function placesInFile(text: string): (path: Path) => TextPlace {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return () => START;
  const { value, placeOf } = json.value;
  const agreement: unknown =
    typeof value === 'object' && value !== null && 'agreement' in value ? value.agreement : undefined;
  return (path) => placeOf(['agreement', ...nearestKeys(agreement, path)]);
}

function nearestKeys(agreement: unknown, path: Path): Keys {
  const [keys] = keysOf(agreement, path);
  return keys ?? nearestKeys(agreement, path.split('/').slice(0, -1).join('/'));
}
