import { clauseSchema } from '#core/agreement/frame.ts';
import { partyRoleSchema } from '#core/agreement/party.ts';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { z } from 'zod';
import { BLOCK_TAGS, type BlockTag } from './blockTags.ts';
import { didYouMean } from './didYouMean.ts';

/** `measurement "How service levels are measured"`: anchor and title of an annex, in straight quotation marks. */
export const ANNEX_ARGUMENT = /^([a-z0-9][a-z0-9-]{0,63})\s+"([^"]{1,300})"$/;

type ArgumentKind = (typeof BLOCK_TAGS)[BlockTag]['argument'];

const ARGUMENT_WORDS: Readonly<Record<ArgumentKind, readonly string[]>> = {
  none: [],
  dutyHolder: [...partyRoleSchema.options, 'others'],
  component: choicesOf(clauseSchema.shape.component),
};

/** The argument of a block tag, `null` for a tag without one. The problem is what was probably meant, if anything. */
export function readBlockArgument(tag: BlockTag, written: string): Outcome<string | null, string | null> {
  const words = ARGUMENT_WORDS[BLOCK_TAGS[tag].argument];
  if (words.length === 0) return written === '' ? done(null) : failed(null);
  return words.includes(written) ? done(written) : failed(didYouMean(written, words));
}

function choicesOf(schema: z.ZodType): readonly string[] {
  const bare = bareSchema(schema);
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}
