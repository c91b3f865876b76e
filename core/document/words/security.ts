import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

/** Controls, certificates, incident notice, data, patching, audit. Phrases in, whole sentences out. */
export interface SecurityWords {
  readonly controls: {
    readonly introduction: (provider: Phrase) => Sentence;
    /** A control by the standard it follows: "… (ISO/IEC 27002)". */
    readonly byStandard: (control: Phrase, standard: Phrase) => Sentence;
    readonly certificate: (certificate: {
      readonly provider: Phrase;
      readonly name: Phrase;
      readonly scope: Phrase | null;
      readonly until: Phrase | null;
    }) => Sentence;
    readonly incidentNotice: (notice: {
      readonly provider: Phrase;
      readonly customer: Phrase;
      readonly deadline: Phrase;
      readonly contact: Phrase | null;
    }) => Sentence;
    readonly incidentContent: (content: Phrase) => Sentence;
    readonly dataLocations: (provider: Phrase, places: Phrase) => Sentence;
    readonly subProcessors: (provider: Phrase, customer: Phrase, notice: Phrase) => Sentence;
    readonly personalData: (provider: Phrase, customer: Phrase, document: Phrase) => Sentence;
    readonly noPersonalData: (provider: Phrase, customer: Phrase) => Sentence;
  };
  readonly patchTimes: {
    readonly introduction: (provider: Phrase) => Sentence;
    readonly summary: string;
    readonly severity: string;
    readonly within: string;
  };
  readonly audit: {
    readonly right: (audit: {
      readonly customer: Phrase;
      readonly provider: Phrase;
      readonly providers: Phrase;
      readonly often: Phrase | null;
      readonly notice: Phrase | null;
    }) => Sentence;
    readonly report: (provider: Phrase, customer: Phrase, report: Phrase) => Sentence;
    readonly cost: (party: Phrase) => Sentence;
  };
}
