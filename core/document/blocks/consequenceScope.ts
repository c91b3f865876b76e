import type { Consequence } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { joined, withoutStop } from '#core/document/sentence.ts';
import { showLink, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { quoted } from './linkedNames.ts';
import { showValidity } from './validity.ts';

/** When and at which level a consequence applies, and the words it was read off; `null` where nothing is said. */
export function consequenceScope(writing: Writing, consequence: Consequence): readonly Inline[] | null {
  const words = writing.words.remedies.credits;
  const at = (field: string) => join('consequences', consequence.id, field);
  const { asWritten, level, validity } = consequence;
  const dates = showValidity(writing, at('validity'), validity);
  return joined(
    asWritten === undefined
      ? null
      : words.asWritten(quoted(writing, withoutStop(showWording(writing, at('asWritten'), asWritten)))),
    level === undefined ? null : words.atLevel(quoted(writing, showLink(writing, at('level'), level))),
    dates === null ? null : words.validity(dates),
  );
}
