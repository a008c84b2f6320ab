import { type Comment, limits } from '@placet/protocol';
import { describe, expect, it } from 'vitest';
import { nest, nestedLevels, type ReplyNode } from './nest.js';

function reply(id: string, parent: string): Comment {
  const author = { id: `author-${id}`, name: id.toUpperCase(), website: null };
  const times = { createdAt: 0, editedAt: null };
  return {
    id,
    parent,
    thread: '/',
    root: 'r',
    depth: 1,
    author,
    body: [],
    state: 'published',
    ...times,
  };
}

function outline(nodes: readonly ReplyNode[]): string {
  return nodes
    .map(({ comment, inReplyTo, children }) => {
      const answers = inReplyTo ? `→${inReplyTo.id}` : '';
      return comment.id + answers + (children.length > 0 ? `(${outline(children)})` : '');
    })
    .join(' ');
}

const root = reply('r', '');

describe('the tree of a conversation', () => {
  it('is as deep as the protocol says', () => {
    expect(nestedLevels).toBe(limits.depth);
  });

  it('nests replies under what they answer, in the order they came', () => {
    const replies = [reply('a', 'r'), reply('b', 'a'), reply('c', 'r'), reply('d', 'a')];
    expect(outline(nest(root, replies))).toBe('a(b d→a) c→r');
  });

  it('says whom a reply answers that does not stand right below it', () => {
    const replies = [reply('a', 'r'), reply('b', 'r'), reply('c', 'gone')];
    expect(outline(nest(root, replies))).toBe('a b→r c');
  });

  it('stands flat below the third level and says there who is answered', () => {
    const replies = [
      reply('a', 'r'),
      reply('b', 'a'),
      reply('c', 'b'),
      reply('d', 'c'),
      reply('e', 'd'),
      reply('f', 'b'),
    ];
    expect(outline(nest(root, replies))).toBe('a(b(c d→c e→d f→b))');
  });

  it('shows a reply whose parent is not here at the first level', () => {
    expect(outline(nest(root, [reply('b', 'gone'), reply('c', 'b')]))).toBe('b(c)');
  });

  it('takes a chain of thousands', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      reply(`c${at}`, at === 0 ? 'r' : `c${at - 1}`),
    );
    expect(nest(root, chain)[0]?.children[0]?.children).toHaveLength(4_998);
  });
});
