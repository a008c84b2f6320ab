import type { Block, Body, Inline } from '@placet/protocol';

/** A parsed comment as readers see it: without markup, one line per paragraph, item or line break. */
export function plainText(body: Body): string {
  return body.map(ofBlock).join('\n');
}

function ofBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.map(ofInline).join('');
    case 'code':
      return block.text;
    case 'quote':
      return plainText(block.children);
    case 'list':
      return block.items.map(plainText).join('\n');
  }
}

function ofInline(inline: Inline): string {
  if (inline.type === 'break') return '\n';
  return 'children' in inline ? inline.children.map(ofInline).join('') : inline.text;
}
