import type { Run, Running } from '#core/printing/pdf/boxes.ts';
import type { Faces, Shape } from '#core/printing/pdf/glyphs.ts';

/** Part of a word in one style. */
export interface Fragment {
  readonly run: Run;
  readonly text: string;
  readonly shape: Shape;
  readonly width: number;
}

/** What must not be broken, with the space after it that vanishes at the end of a line. */
export interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly spaces: readonly Fragment[];
  readonly spaceWidth: number;
  readonly endsLine: boolean;
  /** Part of a compound with a hyphen or of an address: divided there already, and not once more. */
  readonly isPart: boolean;
}

/** A mail address has a hyphen in it at times, and is no compound. */
const TOKENS =
  /[^\S\u00a0\u202f\u2007]+|[^\s@]{1,64}@\S+|(?:\S|[\u00a0\u202f\u2007])*?\p{L}[-/](?=\p{L}{2})|(?:\S|[\u00a0\u202f\u2007])*?[\u2013\u2014](?=\p{L})|(?:\S|[\u00a0\u202f\u2007])+/gu;
const SPACE = /^[^\S\u00a0\u202f\u2007]/u;
const BREAKS_AFTER = /[-/\u2013\u2014]$/u;
const STARTS_WITH_LETTER = /^\p{L}/u;
const ADDRESS_PARTS = /[^/.?&=_@-]*[/.?&=_@-]+|[^/.?&=_@-]+/gu;
/** Longer than any word or address that a reader would want whole. */
const LONGEST_TOKEN = 240;
const CHUNK = 24;

/** Splits text where lines may break: after spaces, and after hyphens, dashes and slashes between words. */
export function wordsOf(runs: readonly Running[], faces: Faces, missing: Set<string>): readonly Word[] {
  const writer = new WordWriter(faces, missing);
  for (const part of runs) {
    if (part.kind === 'lineEnd') writer.endLine();
    else writer.add(part);
  }
  return writer.finish();
}

class WordWriter {
  private readonly words: Word[] = [];
  private fragments: Fragment[] = [];
  private spaces: Fragment[] = [];
  private mayBreak = false;
  private isPart = false;
  private readonly faces: Faces;
  private readonly missing: Set<string>;

  constructor(faces: Faces, missing: Set<string>) {
    this.faces = faces;
    this.missing = missing;
  }

  add(run: Run): void {
    for (const token of run.text.match(TOKENS) ?? []) {
      if (SPACE.test(token)) this.spaces.push(this.fragment(run, token));
      else if (token.length > LONGEST_TOKEN) this.addChunks(run, token);
      else this.addText(run, token);
    }
  }

  endLine(): void {
    this.close(true);
  }

  finish(): readonly Word[] {
    if (this.fragments.length > 0 || this.spaces.length > 0) this.close(false);
    return this.words;
  }

  private addText(run: Run, token: string): void {
    const goesOn = this.spaces.length === 0 && this.mayBreak && STARTS_WITH_LETTER.test(token);
    if (goesOn) this.isPart = true;
    if (goesOn || this.spaces.length > 0) this.close(false);
    if (goesOn) this.isPart = true;
    this.fragments.push(this.fragment(run, token));
    this.mayBreak = BREAKS_AFTER.test(token) && token.length > 2;
  }

  private addChunks(run: Run, token: string): void {
    const signs = lettersOf(token);
    for (let start = 0; start < signs.length; start += CHUNK) {
      if (this.fragments.length > 0 || this.spaces.length > 0) this.close(false);
      this.isPart = true;
      this.fragments.push(this.fragment(run, signs.slice(start, start + CHUNK).join('')));
    }
  }

  private close(endsLine: boolean): void {
    const { fragments, spaces, isPart } = this;
    this.words.push({ fragments, width: widthOf(fragments), spaces, spaceWidth: widthOf(spaces), endsLine, isPart });
    this.fragments = [];
    this.spaces = [];
    this.mayBreak = false;
    this.isPart = false;
  }

  private fragment(run: Run, text: string): Fragment {
    return fragmentOf(run, text, this.faces, this.missing);
  }
}

export function widthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.width, 0);
}

export function fragmentOf(run: Run, text: string, faces: Faces, missing: Set<string>): Fragment {
  const shape = faces[run.style.face].shape(text);
  for (const sign of shape.missing) missing.add(sign);
  return { run, text, shape, width: (shape.width * run.style.size) / 1000 };
}

/** Each with the marks that stand on it, so that a line never ends between them. */
function lettersOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** Whether a word has more than one letter. */
export function isDivisible(word: Word): boolean {
  return word.fragments.length > 1 || lettersOf(word.fragments[0]?.text ?? '').length > 1;
}

/** A word too wide for its line, in pieces that fit: parts of an address, else single characters. */
export function piecesOf(word: Word, widest: number, faces: Faces): readonly Word[] {
  const pieces: Word[] = [];
  const addPiece = (run: Run, text: string): void => {
    const fragment = fragmentOf(run, text, faces, new Set());
    pieces.push({
      fragments: [fragment],
      width: fragment.width,
      spaces: [],
      spaceWidth: 0,
      endsLine: false,
      isPart: true,
    });
  };
  for (const { run, text } of word.fragments) {
    for (const part of text.match(ADDRESS_PARTS) ?? []) {
      if (fragmentOf(run, part, faces, new Set()).width <= widest) addPiece(run, part);
      else for (const letter of lettersOf(part)) addPiece(run, letter);
    }
  }
  const last = pieces.pop();
  if (last !== undefined)
    pieces.push({ ...last, spaces: word.spaces, spaceWidth: word.spaceWidth, endsLine: word.endsLine });
  return pieces;
}
