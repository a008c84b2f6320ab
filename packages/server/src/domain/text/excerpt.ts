import type { Block, Body, Inline } from '@placet/protocol';

/** The words of a comment without their form, on one line. */
export function plainText(body: Body): string {
  return body.map(blockText).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The beginning of a comment, at most `length` characters and cut between words where that is possible. */
export function excerpt(body: Body, length = 140): string {
  const text = plainText(body);
  let end = 0;
  let count = 0;
  for (const { index } of new Intl.Segmenter().segment(text)) {
    if (count > length) break;
    end = index;
    count += 1;
  }
  if (count <= length) return text;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'code':
      return block.text;
    case 'quote':
      return plainText(block.children);
    case 'list':
      return block.items.map(plainText).join(' ');
  }
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'break') return ' ';
      return 'text' in child ? child.text : inlineText(child.children);
    })
    .join('');
}
