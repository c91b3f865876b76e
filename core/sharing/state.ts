/** How an item of a file stands to what is here. */
export type SharedState = 'new' | 'same' | 'theirsNewer' | 'mineNewer' | 'bothChanged';

/** The fingerprints of the versions of an item, oldest first; the last is that of the newest. */
export type History = readonly string[];

/** `null` for what is not here. */
export function stateOf(theirs: History, mine: History | null): SharedState {
  if (mine === null || mine.length === 0) return 'new';
  const [newest, ours] = [theirs.at(-1) ?? '', mine.at(-1) ?? ''];
  if (newest === ours) return 'same';
  if (beginsWith(mine, theirs)) return 'mineNewer';
  if (beginsWith(theirs, mine)) return 'theirsNewer';
  const [theyKnowOurs, weKnowTheirs] = [theirs.includes(ours), mine.includes(newest)];
  // What went back and forth on both sides is nobody's to decide.
  if (theyKnowOurs === weKnowTheirs) return 'bothChanged';
  return theyKnowOurs ? 'theirsNewer' : 'mineNewer';
}

function beginsWith(whole: History, beginning: History): boolean {
  return beginning.every((one, at) => whole[at] === one);
}
