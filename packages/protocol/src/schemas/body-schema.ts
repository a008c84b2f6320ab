import * as v from 'valibot';
import type { Block, Body, Inline } from '../body.js';

/** A run of text inside a block. */
export const inlineSchema: v.GenericSchema<unknown, Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({ type: v.literal('emphasis'), children: v.array(v.lazy(() => inlineSchema)) }),
  v.object({ type: v.literal('strong'), children: v.array(v.lazy(() => inlineSchema)) }),
  v.object({ type: v.literal('code'), text: v.string() }),
  v.object({ type: v.literal('break') }),
  v.object({
    type: v.literal('link'),
    href: v.string(),
    children: v.array(v.lazy(() => inlineSchema)),
  }),
]);

/** A block of a comment. */
export const blockSchema: v.GenericSchema<unknown, Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), children: v.array(inlineSchema) }),
  v.object({ type: v.literal('code'), text: v.string(), lang: v.optional(v.string()) }),
  v.object({ type: v.literal('quote'), children: v.array(v.lazy(() => blockSchema)) }),
  v.object({
    type: v.literal('list'),
    start: v.optional(v.number()),
    items: v.array(v.array(v.lazy(() => blockSchema))),
  }),
]);

/** A comment's text as a tree. */
export const bodySchema: v.GenericSchema<unknown, Body> = v.array(blockSchema);
