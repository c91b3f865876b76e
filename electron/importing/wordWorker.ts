import { parentPort } from 'node:worker_threads';
import { findClauses } from '#core/importing/clauses.ts';
import { readWordText } from '#core/importing/wordText.ts';
import { openWord } from '#core/openXml/wordPackage.ts';
import { done } from '#core/outcome.ts';
import type { WordJob, WordResult } from './wordJob.ts';

/** A thread for one Word file of somebody else: it has the file's bytes, and can be stopped whatever they do to it. */
parentPort?.once('message', ({ bytes, usual }: WordJob) => {
  const read = openWord(bytes, readWordText);
  const result: WordResult = read.ok ? done(findClauses(read.value, usual)) : read;
  parentPort?.postMessage(result);
});
