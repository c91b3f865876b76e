import { join, type Path } from '#core/agreement/path.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Document, Inline } from '#core/document/document.ts';
import type { Fix, Found, Quote } from './finding.ts';
import type { Passage } from './passages/passage.ts';
import { printedTexts, type PrintedText } from './passages/printedTexts.ts';
import { sentencesOf } from './passages/sentences.ts';
import { wordsOf } from './passages/words.ts';
import type { FoundInSentence, Sentence, SentenceRule } from './rule.ts';

const NOTHING: readonly Raised[] = [];

/** What a rule found, before severities are settled and acceptances looked up. */
export interface Raised {
  readonly rule: SentenceRule;
  readonly found: Found;
}

interface Use {
  readonly rule: SentenceRule;
  readonly use: FoundInSentence;
  /** In the whole text. */
  readonly quote: Quote;
}

/** Runs rules over passages and over the words of contracts; what did not change is not read again. */
export class SentenceReader {
  readonly #rules: readonly SentenceRule[];
  readonly #ofNames: readonly SentenceRule[];
  readonly #ofPassage = new WeakMap<Passage, readonly Raised[]>();
  readonly #ofPrinted = new WeakMap<PrintedText, readonly Raised[]>();

  constructor(rules: readonly SentenceRule[]) {
    this.#rules = rules;
    this.#ofNames = rules.filter(({ readsNames }) => readsNames === true);
  }

  read(passage: Passage): readonly Raised[] {
    const kept = this.#ofPassage.get(passage) ?? this.#inPassage(passage);
    this.#ofPassage.set(passage, kept);
    return kept;
  }

  /** Only what stands in the template's own words: answers are read where they were given. */
  readPrinted(document: Document): readonly Raised[] {
    return printedTexts(document).flatMap((text) => {
      const kept = this.#ofPrinted.get(text) ?? this.#inPrinted(text, document.language);
      this.#ofPrinted.set(text, kept);
      return kept;
    });
  }

  #inPassage({ path, language, text, role, isBounded }: Passage): readonly Raised[] {
    const uses = this.#uses(text, { language, role, isBounded });
    if (uses.length === 0) return NOTHING;
    return uses.map(({ rule, quote, use }) => ({
      rule,
      found: {
        ...said(use),
        path,
        language,
        quote,
        ...(use.instead === undefined ? {} : { fix: replacement(join(path, language), quote, use.instead) }),
      },
    }));
  }

  #inPrinted({ content, where, isTitle }: PrintedText, language: Language): readonly Raised[] {
    const text = content.map(shown).join('');
    const path = content.find((inline) => inline.kind === 'value')?.path ?? '';
    return this.#uses(text, { language, role: isTitle ? 'name' : 'printed', isBounded: false })
      .filter(({ quote }) => isOwn(content, quote))
      .map(({ rule, quote, use }) => ({
        rule,
        found: { ...said(use), path, language, quote, ...(where === null ? {} : { where }) },
      }));
  }

  #uses(text: string, about: Pick<Sentence, 'language' | 'role' | 'isBounded'>): readonly Use[] {
    const uses: Use[] = [];
    const rules = about.role === 'name' ? this.#ofNames : this.#rules;
    for (const span of sentencesOf(text)) {
      const sentence = { ...about, text: span.text, words: wordsOf(span.text) };
      for (const rule of rules) {
        for (const use of rule.find(sentence)) {
          const quote = { words: span.text.slice(use.start, use.end), start: span.start + use.start };
          uses.push({ rule, use, quote });
        }
      }
    }
    return uses;
  }
}

function said({ message, severity }: FoundInSentence): Pick<Found, 'message' | 'severity'> {
  return severity === undefined ? { message } : { message, severity };
}

function replacement(path: Path, quote: Quote, instead: string): Fix {
  return {
    title: { en: `Write “${instead}”`, da: `Skriv ”${instead}”` },
    changes: [{ kind: 'words', path, ...quote, instead }],
  };
}

function shown(inline: Inline): string {
  if (inline.kind === 'lineBreak') return '\n';
  return inline.kind === 'blank' ? `[${inline.prompt}]` : inline.text;
}

/** Whether the words are the template's, at least in part. */
function isOwn(content: readonly Inline[], { words, start }: Quote): boolean {
  const end = start + words.length;
  let from = 0;
  return content.some((inline) => {
    const until = from + shown(inline).length;
    const isHere = from < end && until > start;
    from = until;
    return isHere && inline.kind !== 'value' && inline.kind !== 'blank';
  });
}
