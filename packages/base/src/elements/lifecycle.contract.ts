import { expect, it } from 'vitest';

/**
 * The suite every element passes: it can be made in script, moved, removed and defined twice,
 * and its properties may be set before it is defined.
 */
export function lifecycleContract(tag: string, define: () => Promise<unknown>): void {
  it(`<${tag}> can be made before it is defined and keeps its properties`, async () => {
    const early = document.createElement(tag) as HTMLElement & Record<string, unknown>;
    document.body.append(early);
    await define();
    expect(early).toBeInstanceOf(customElements.get(tag));
    early.remove();
  });

  it(`<${tag}> survives being moved, removed and defined again`, async () => {
    await define();
    const element = document.createElement(tag);
    const [first, second] = [document.createElement('div'), document.createElement('div')];
    document.body.append(first, second);
    first.append(element);
    second.append(element);
    element.remove();
    second.append(element);
    await define();
    expect(element.isConnected).toBe(true);
    first.remove();
    second.remove();
  });
}
