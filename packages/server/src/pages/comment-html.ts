import { type Comment, limits, type Root } from '@placet/protocol';
import { bodyHtml, linkHtml } from './body-html.js';
import { markup, type Html } from './render.js';
import type { PageLanguage } from './strings/catalogs.js';

/** Where the links of a comment lead. */
export interface CommentLinks extends PageLanguage {
  /** To the form that answers it; `undefined` where the thread is closed. */
  readonly reply: ((id: string) => string) | undefined;
  /** To the rest of a conversation. */
  readonly more: (root: string, after: string) => string;
}

/** A root with its replies: three levels nested, whatever is deeper flat at the third, as in the widget. */
export function conversationHtml(links: CommentLinks, root: Root): Html {
  const { items, next } = root.replies;
  return markup`<li>
    ${commentHtml(links, root, undefined)} ${repliesHtml(links, root, items)}
    ${
      next === null
        ? undefined
        : markup`<p><a href="${links.more(root.id, next)}">${links.strings.moreReplies}</a></p>`
    }
  </li>`;
}

function repliesHtml(
  links: CommentLinks,
  root: Comment,
  replies: readonly Comment[],
): Html | undefined {
  const known = new Map([root, ...replies].map((comment) => [comment.id, comment]));
  const levels = new Map<string, number>([[root.id, 0]]);
  const shownUnder = new Map<string, Comment[]>();
  // Under which comment each stands; deeper than three levels, beside the one it answers.
  const places = new Map<string, string>();
  for (const reply of replies) {
    const parent = known.has(reply.parent ?? '') ? (reply.parent ?? root.id) : root.id;
    const level = levels.get(parent) ?? 0;
    const place = level >= limits.depth ? (places.get(parent) ?? root.id) : parent;
    places.set(reply.id, place);
    levels.set(reply.id, Math.min(level + 1, limits.depth));
    shownUnder.set(place, [...(shownUnder.get(place) ?? []), reply]);
  }
  const list = (place: string): Html | undefined => {
    const here = shownUnder.get(place);
    return (
      here &&
      markup`<ol>
        ${here.map((reply) => {
          const answered = reply.parent === place ? undefined : known.get(reply.parent ?? '');
          return markup`<li>${commentHtml(links, reply, answered)} ${list(reply.id)}</li>`;
        })}
      </ol>`
    );
  };
  return list(root.id);
}

function commentHtml(links: CommentLinks, comment: Comment, answered: Comment | undefined): Html {
  const { strings, lang, reply } = links;
  const { id, author, createdAt, editedAt, votes = 0 } = comment;
  const date = new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const marks = [
    comment.pinned && strings.pinned,
    author?.role === 'site' && strings.site,
    editedAt !== null && strings.edited,
    votes > 0 && strings.useful(votes),
  ].filter((mark) => typeof mark === 'string');
  return markup`<article id="comment-${id}">
    <header>
      <b>${nameHtml(links, comment)}</b>
      <a href="#comment-${id}"
        ><time datetime="${new Date(createdAt).toISOString()}"
          >${date.format(createdAt)} UTC</time
        ></a
      >
      ${marks.map((mark) => markup`<span>${mark}</span> `)}
      ${
        answered &&
        markup`<span
          >${strings.inReplyTo}
          <a href="#comment-${answered.id}"
            ><bdi>${answered.author?.name || strings.anonymous}</bdi></a
          ></span
        >`
      }
    </header>
    ${bodyHtml(comment.body)}
    ${
      author && reply
        ? markup`<p>
            <a href="${reply(id)}" aria-label="${strings.reply} ${author.name}">${strings.reply}</a>
          </p>`
        : undefined
    }
  </article>`;
}

function nameHtml({ strings }: CommentLinks, { author }: Comment): Html {
  if (author === null) return markup`${strings.deleted}`;
  const name = markup`<bdi>${author.name || strings.anonymous}</bdi>`;
  return author.website === null ? name : linkHtml(author.website, name);
}
