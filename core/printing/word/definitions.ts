import type { DefinitionList } from '#core/document/document.ts';
import { emboldened } from '#core/printing/word/inlines.ts';
import { anchored, runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, type WordTable } from '#core/printing/word/story.ts';
import { DEPTH_INDENT } from '#core/printing/word/styles.ts';
import { columnWidths, linesOf } from '#core/printing/word/tables.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';

const TERM_SHARE = 0.27;

/** Terms beside their meanings. */
export function printDefinitions(list: DefinitionList, place: Place): WordTable {
  return {
    kind: 'table',
    form: 'definitions',
    summary: '',
    left: DEPTH_INDENT[place.depth],
    padding: null,
    columns: columnWidths([TERM_SHARE, 1 - TERM_SHARE], place, tableStyle.definitions.padding.right),
    header: null,
    rows: list.entries.map(({ anchor, term, meaning }) => ({
      cells: [
        [paragraph('DefinitionText', anchored(anchor, emboldened(runsOf(term, place)), place))],
        linesOf(meaning, 'DefinitionText', place),
      ],
    })),
  };
}
