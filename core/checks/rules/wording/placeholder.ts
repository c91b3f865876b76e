import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import type { Bilingual } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import { byPart } from '#core/checks/survey/byPart.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

/** What somebody meant to replace. */
const MARKER =
  /\[\s*(?:●|•|\*|…|\.{2,}|_+|x+|insert\b[^\]]*|indsæt[^\]]*|udfyldes[^\]]*|name\b[^\]]*|navn\b[^\]]*|date|dato|tbd)\s*\]|●|_{3,}|\?{3,}|(?<!\p{L})(?:TBD|TBC|TODO|EDITME|FIXME|XXX?X*|udfyldes|indsættes|lorem ipsum)(?!\p{L})/iu;

export const placeholder: SentenceRule = {
  id: 'placeholder',
  reads: 'sentences',
  readsNames: true,
  severity: 'error',
  title: { en: 'A placeholder was left', da: 'En pladsholder er blevet stående' },
  why: {
    en: 'Published templates and signed contracts are full of [●] and TBD. What stands there is not agreed.',
    da: 'Offentliggjorte skabeloner og underskrevne kontrakter er fulde af [●] og ”udfyldes”. Det, der står dér, er ikke aftalt.',
  },
  advice: { en: 'Fill it in, or strike the sentence.', da: 'Udfyld det, eller slet sætningen.' },
  examples: {
    fails: { en: 'Notice is given to [●].', da: 'Meddelelser sendes til [indsæt adresse].' },
    passes: {
      en: 'Notice is given to legal@havnegaard.example.',
      da: 'Meddelelser sendes til jura@havnegaard.example.',
    },
  },
  find: ({ text }) => {
    const found = MARKER.exec(text);
    if (found === null) return [];
    return [{ start: found.index, end: found.index + found[0].length, message: messageFor(found[0]) }];
  },
  inData: byPart(inPlainText),
};

/** Names, addresses and numbers have no language; `id` and links never look like a placeholder. */
function inPlainText(value: unknown, path: Path): readonly Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => inPlainText(item, join(path, itemSegment(item, index))));
  }
  if (typeof value === 'object' && value !== null) {
    if ('en' in value || 'da' in value) return [];
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : inPlainText(inner, join(path, key))));
  }
  const found = typeof value === 'string' ? MARKER.exec(value) : null;
  return found === null ? [] : [{ path, message: messageFor(found[0]) }];
}

function messageFor(marker: string): Bilingual {
  return {
    en: `“${marker}” was to be replaced. Fill it in.`,
    da: `”${marker}” skulle have været erstattet. Udfyld det.`,
  };
}
