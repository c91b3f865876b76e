import type { FindingRule, TemplateFinding } from '#core/clauses/finding.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClauseProblem } from '#core/clauses/libraryClause.ts';
import type { TwinDifference } from '#core/clauses/compareTwins.ts';
import { unreachable } from '#core/unreachable.ts';

interface ClauseProblemWords {
  readonly findings: Readonly<Record<FindingRule, (subject: string) => string>>;
  readonly meant: (suggestion: string) => string;
  readonly text: (language: Language, line: number, what: string) => string;
  readonly missing: (language: Language, field: string) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly twins: (has: Language, what: string, line: number) => string;
  readonly kinds: Readonly<Record<TwinDifference['kind'], (subject: string) => string>>;
}

export const clauseProblemWords: Readonly<Record<Language, ClauseProblemWords>> = {
  en: {
    findings: {
      textTooLong: (subject) => `it is ${subject} characters too long. Divide it into several clauses.`,
      tooLong: (subject) => `“${subject}” is too long, or nested too deep.`,
      forbiddenCharacter: (subject) => `the character ${subject} may not stand in a clause.`,
      notClosed: (subject) => `“${subject}” is begun and never ended.`,
      unknownTag: (subject) => `there is no structure “${subject}”.`,
      unexpectedTag: (subject) => `“${subject}” does not belong here.`,
      wrongArgument: (subject) => `“${subject}” needs something else after its name.`,
      badExpression: (subject) => `the condition “${subject}” cannot be read.`,
      filter: (subject) => `“${subject}”: values are printed as they are, filters are not used.`,
      unknownValue: (subject) => `an agreement has no value “${subject}”.`,
      propertyOfList: (subject) => `“${subject}” is a list: go through it, or ask for its size.`,
      notPrintable: (subject) => `“${subject}” is a group of answers and cannot be printed as a value.`,
      notAList: (subject) => `“${subject}” is not a list.`,
      notComparable: (subject) => `“${subject}” cannot be compared.`,
      unknownChoice: (subject) => `“${subject}” is none of the choices of this question.`,
      nameTaken: (subject) => `the name “${subject}” is taken already.`,
      tagNotAlone: (subject) => `“${subject}” must stand alone on its line.`,
      tagNotHere: (subject) => `“${subject}” cannot stand in a clause.`,
      textBeforeSection: (subject) => `“${subject}” stands before the first section.`,
      badAnchor: (subject) => `“${subject}” is no name for a place: letters, digits and hyphens.`,
      duplicateAnchor: (subject) => `the place “${subject}” is there twice.`,
      anchorInLoop: (subject) => `the place “${subject}” would be repeated.`,
      brokenReference: (subject) => `the reference to “${subject}” leads nowhere.`,
      badLink: (subject) => `“${subject}” is no web or mail address.`,
      markdown: (subject) => `“${subject}” uses a form that a contract does not have.`,
    },
    meant: (suggestion) => ` Perhaps “${suggestion}” was meant.`,
    text: (language, line, what) => `${language === 'en' ? 'English' : 'Danish'} text, line ${line}: ${what}`,
    missing: (language, field) => `Not written in ${language === 'en' ? 'English' : 'Danish'} yet: ${field}.`,
    fields: {
      name: 'the name',
      title: 'the heading',
      text: 'the text',
      guidance: 'when to use it',
      means: 'what it means for either side',
      tags: 'a tag',
      terms: 'a term',
    },
    twins: (has, what, line) =>
      has === 'en'
        ? `The English text (line ${line}) has ${what}, the Danish has not.`
        : `The Danish text (line ${line}) has ${what}, the English has not.`,
    kinds: {
      anchor: (subject) => `the place “${subject}”`,
      reference: (subject) => `the reference to “${subject}”`,
      value: (subject) => `the value “${subject}”`,
      condition: (subject) => `the condition “${subject}”`,
      loop: (subject) => `the repetition “${subject}”`,
      tag: (subject) => `the structure “${subject}”`,
      section: (subject) => `the section “${subject}”`,
    },
  },
  da: {
    findings: {
      textTooLong: (subject) => `den er ${subject} tegn for lang. Del den i flere bestemmelser.`,
      tooLong: (subject) => `”${subject}” er for lang eller indlejret for dybt.`,
      forbiddenCharacter: (subject) => `tegnet ${subject} må ikke stå i en bestemmelse.`,
      notClosed: (subject) => `”${subject}” er begyndt, men aldrig afsluttet.`,
      unknownTag: (subject) => `der findes ingen struktur ”${subject}”.`,
      unexpectedTag: (subject) => `”${subject}” hører ikke til her.`,
      wrongArgument: (subject) => `efter ”${subject}” skal der stå noget andet.`,
      badExpression: (subject) => `betingelsen ”${subject}” kan ikke læses.`,
      filter: (subject) => `”${subject}”: værdier trykkes, som de er; filtre bruges ikke.`,
      unknownValue: (subject) => `en aftale har ingen værdi ”${subject}”.`,
      propertyOfList: (subject) => `”${subject}” er en liste: gå den igennem, eller spørg om dens størrelse.`,
      notPrintable: (subject) => `”${subject}” er en gruppe af svar og kan ikke trykkes som en værdi.`,
      notAList: (subject) => `”${subject}” er ikke en liste.`,
      notComparable: (subject) => `”${subject}” kan ikke sammenlignes.`,
      unknownChoice: (subject) => `”${subject}” er ikke en af spørgsmålets valgmuligheder.`,
      nameTaken: (subject) => `navnet ”${subject}” er allerede brugt.`,
      tagNotAlone: (subject) => `”${subject}” skal stå alene på sin linje.`,
      tagNotHere: (subject) => `”${subject}” kan ikke stå i en bestemmelse.`,
      textBeforeSection: (subject) => `”${subject}” står før det første afsnit.`,
      badAnchor: (subject) => `”${subject}” er ikke et navn på et sted: bogstaver, cifre og bindestreger.`,
      duplicateAnchor: (subject) => `stedet ”${subject}” findes to gange.`,
      anchorInLoop: (subject) => `stedet ”${subject}” ville blive gentaget.`,
      brokenReference: (subject) => `henvisningen til ”${subject}” fører ingen steder hen.`,
      badLink: (subject) => `”${subject}” er ikke en web- eller mailadresse.`,
      markdown: (subject) => `”${subject}” har en form, som en kontrakt ikke har.`,
    },
    meant: (suggestion) => ` Måske mente du ”${suggestion}”.`,
    text: (language, line, what) => `${language === 'en' ? 'Engelsk' : 'Dansk'} tekst, linje ${line}: ${what}`,
    missing: (language, field) => `Mangler på ${language === 'en' ? 'engelsk' : 'dansk'}: ${field}.`,
    fields: {
      name: 'navnet',
      title: 'overskriften',
      text: 'teksten',
      guidance: 'hvornår den bruges',
      means: 'hvad den betyder for hver side',
      tags: 'et emneord',
      terms: 'et begreb',
    },
    twins: (has, what, line) =>
      has === 'en'
        ? `Den engelske tekst (linje ${line}) har ${what}, den danske har ikke.`
        : `Den danske tekst (linje ${line}) har ${what}, den engelske har ikke.`,
    kinds: {
      anchor: (subject) => `stedet ”${subject}”`,
      reference: (subject) => `henvisningen til ”${subject}”`,
      value: (subject) => `værdien ”${subject}”`,
      condition: (subject) => `betingelsen ”${subject}”`,
      loop: (subject) => `gentagelsen ”${subject}”`,
      tag: (subject) => `strukturen ”${subject}”`,
      section: (subject) => `afsnittet ”${subject}”`,
    },
  },
};

/** What is wrong with a clause, where, and what was probably meant. */
export function clauseProblemText(problem: LibraryClauseProblem, language: Language): string {
  const words = clauseProblemWords[language];
  switch (problem.kind) {
    case 'text':
      return words.text(problem.language, problem.finding.line, findingText(problem.finding, words));
    case 'missing': {
      const field = problem.path.split('/')[0] ?? '';
      return words.missing(problem.language, words.fields[field] ?? problem.path);
    }
    case 'twins': {
      const { kind, subject, en, da } = problem.difference;
      return words.twins(en === null ? 'da' : 'en', words.kinds[kind](subject), en ?? da ?? 1);
    }
    default:
      return unreachable(problem);
  }
}

function findingText({ rule, subject, suggestion }: TemplateFinding, words: ClauseProblemWords): string {
  return words.findings[rule](subject) + (suggestion === null ? '' : words.meant(suggestion));
}
