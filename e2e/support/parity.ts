// The parity probe: whether refusing weighs as much as accepting, for the eye, the hand and the ear.
import type { Locator } from '@playwright/test';

/** What a visitor meets of one button. */
export interface Weight {
  readonly name: string;
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  /** Everything that its look is made of. */
  readonly look: string;
  /** The contrast of its text with its surface (WCAG 2.2, 1.4.3). */
  readonly contrast: number;
  /** Whether a click in its middle reaches it. */
  readonly isReachable: boolean;
  /** Whether its words run over its edge. */
  readonly isCut: boolean;
}

/** Weighs a button. */
export function weigh(button: Locator): Promise<Weight> {
  return button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { font, letterSpacing, textTransform, textDecorationLine, border, borderRadius } = style;
    const { color, backgroundColor, opacity, boxShadow, visibility, padding } = style;

    // Painted on a canvas, since a computed colour may be in any notation.
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    function luminance(...colors: string[]): number {
      if (!canvas) throw new Error('This browser has no canvas.');
      for (const one of colors) {
        canvas.fillStyle = one;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    const surfaces = ['#fff'];
    for (let at: Element | null = element; at; at = at.parentElement) {
      surfaces.splice(1, 0, getComputedStyle(at).backgroundColor);
    }
    const [dark = 0, light = 0] = [luminance(...surfaces), luminance(...surfaces, color)].toSorted(
      (a, b) => a - b,
    );

    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return {
      name: element.textContent?.trim() ?? '',
      tag: element.localName,
      width,
      height,
      look: [
        font,
        letterSpacing,
        textTransform,
        textDecorationLine,
        border,
        borderRadius,
        color,
        backgroundColor,
        opacity,
        boxShadow,
        visibility,
        padding,
      ].join('; '),
      contrast: (light + 0.05) / (dark + 0.05),
      isCut: element.scrollWidth > element.clientWidth,
      isReachable: hit === element || element.contains(hit),
    };
  });
}
