/**
 * Copies what a template holds, ready to be put on the page. Its scripts are left to the gate, which runs them in their
 * order, under its own Trusted Types policy, and knows what ran when consent is taken back.
 *
 * @param category What the scripts are gated by: granted by now, or `necessary` for what the visitor wanted once.
 */
export function copyOf(template: HTMLTemplateElement, category: string, service = ''): ChildNode[] {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([data-category])')) {
    const { dataset, type } = script;
    const src = script.getAttribute('src');
    if (src !== null) dataset['src'] = src;
    script.removeAttribute('src');
    dataset['type'] = type;
    dataset['category'] = category;
    if (service) dataset['service'] = service;
    script.type = 'text/plain';
  }
  return Array.from(content.childNodes);
}

/** The room that the content will take, as a CSS ratio: that of the first thing in the template that says its size. */
export function ratioOf(template: HTMLTemplateElement | null): string | undefined {
  const sized = template?.content.querySelector('[width][height]');
  const [width, height] = ['width', 'height'].map((name) => Number(sized?.getAttribute(name)));
  return width && height ? `${width} / ${height}` : undefined;
}

/** What the content calls itself: the name of its frame. */
export function titleOf(template: HTMLTemplateElement | null): string {
  return template?.content.querySelector('[title]')?.getAttribute('title') ?? '';
}

/** The hosts that the template would ask. */
export function hostsIn(template: HTMLTemplateElement | null): readonly string[] {
  return Array.from(template?.content.querySelectorAll('[src]') ?? [], (element) =>
    hostOf(element.getAttribute('src') ?? ''),
  );
}

/** The host of an address as it stands on this page; empty for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).host : '';
}
