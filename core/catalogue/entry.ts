import type { Language } from '#core/agreement/language.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Target } from '#core/agreement/objective.ts';
import type { Decimal } from '#core/decimal.ts';

/** The same words in each language. */
export type Twins = Readonly<Record<Language, string>>;

/** Said of a figure that is only somewhere to begin: no public agreement was found that has it. */
export const NO_SOURCE: Twins = {
  en: 'somewhere to begin; no public source',
  da: 'et sted at begynde; ingen offentlig kilde',
};

export const CATALOGUE_GROUPS = [
  'availability',
  'support',
  'performance',
  'quality',
  'continuity',
  'delivery',
] as const;
export type CatalogueGroup = (typeof CATALOGUE_GROUPS)[number];

/** A target that others have agreed, and where it was seen. */
export interface TypicalTarget {
  readonly target: Target;
  readonly attainment?: Decimal;
  readonly source: Twins;
}

/** The part of a metric that is the same whoever agrees it. */
export type CommonAnatomy = Required<
  Pick<
    Metric,
    'name' | 'purpose' | 'kind' | 'definition' | 'unit' | 'direction' | 'decimals' | 'rounding' | 'window' | 'edgeRules'
  >
> &
  Pick<Metric, 'formula' | 'unitName' | 'percentile' | 'clock' | 'failure' | 'minimumDuration' | 'countsFrom'>;

/** A metric that is agreed often. */
export interface CatalogueEntry {
  readonly id: string;
  readonly group: CatalogueGroup;
  /** What else it is called; found by, never printed. */
  readonly alsoCalled: Twins;
  readonly metric: CommonAnatomy;
  /** The first is the most usual. */
  readonly targets: readonly TypicalTarget[];
  /** What goes wrong with it most often, in one line. */
  readonly pitfall: Twins;
  /** Whose hours it is measured within: those of the service, or those of support. */
  readonly hours: 'service' | 'support' | 'none';
}
