import type { ModerationItem } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { verdictsFor } from '../../queue-core/index.js';
import type { CommentStaleEvent } from '../comment-tools/comment-tool.js';
import type { WordsEvent } from '../draft/words-event.js';
import type { StatementEvent } from '../statement/statement.js';
import { quietButton } from './quiet-button.js';
import type { OpenTool, Scene } from './scene.js';

/** A refusal that tells the author why (DSA art. 17), where one can be refused. */
export function refusal(
  { id, state }: ModerationItem,
  { strings, tool, drafts, mayAct, acts }: Scene,
): TemplateResult | typeof nothing {
  if (!mayAct || !verdictsFor(state).includes('refuse')) return nothing;
  const mine: OpenTool = { id, kind: 'explain' };
  if (tool?.id !== id || tool.kind !== 'explain') {
    return quietButton(strings.explain, () => acts.use(mine), `who-${id}`);
  }
  return html`<placet-moderation-statement
    .words=${drafts.of(mine)}
    @placet-moderation-words=${({ words }: WordsEvent) => acts.keepWords(mine, words)}
    @placet-moderation-statement=${({ words }: StatementEvent) => acts.refuse(id, words)}
    @cancel=${() => acts.putAway(mine)}
  ></placet-moderation-statement>`;
}

/** What is open for this comment: an answer by the site, other words, a look at its author. */
export function openTool(
  item: ModerationItem,
  { tool, tools, drafts, acts }: Scene,
): TemplateResult | typeof nothing {
  if (tool?.id !== item.id || !tools) return nothing;
  const words = drafts.of(tool);
  const keep = (event: WordsEvent): void => acts.keepWords(tool, event.words);
  const leave = (): void => acts.putAway(tool);
  const { id, kind } = tool;
  switch (kind) {
    case 'reply':
      return html`<placet-moderation-reply
        class="tool"
        .client=${tools}
        .item=${item}
        .words=${words}
        @placet-moderation-words=${keep}
        @placet-moderation-comment-done=${() => acts.finish({ id, kind })}
        @cancel=${leave}
      ></placet-moderation-reply>`;
    case 'edit':
      return html`<placet-moderation-edit
        class="tool"
        .client=${tools}
        .item=${item}
        .words=${words}
        @placet-moderation-words=${keep}
        @placet-moderation-comment-done=${() => acts.finish({ id, kind })}
        @placet-moderation-comment-stale=${(event: CommentStaleEvent) => {
          event.reading = acts.reread(id);
        }}
        @cancel=${leave}
      ></placet-moderation-edit>`;
    case 'author':
      return html`<placet-moderation-author
        class="tool"
        .client=${tools}
        .item=${item}
        .words=${words}
        @placet-moderation-words=${keep}
        @placet-moderation-comment-done=${() => acts.refresh()}
        @cancel=${leave}
      ></placet-moderation-author>`;
    case 'explain':
      return nothing;
  }
}

/** Says that something was typed for this comment and not sent, where no open form shows it. */
export function unsent(
  { id }: ModerationItem,
  { strings, tool, drafts, acts }: Scene,
): TemplateResult | typeof nothing {
  const waiting = drafts.about(id).filter(({ kind }) => tool?.id !== id || tool.kind !== kind);
  if (waiting.length === 0) return nothing;
  const { mark, discard } = strings.unsent;
  return html`<p class="unsent">
    <span class="standing">${mark}</span>
    ${quietButton(discard, () => acts.dropWords(waiting), `who-${id}`)}
  </p>`;
}
