/** Reads a colour as style sheets and browsers write it: `#abc`, `#aabbcc`, `rgb(1, 2, 3)`. Throws where it is none of these, or not opaque. */
function readChannels(colour: string): number[] {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour);
  if (hex) {
    const digits = hex[2] ?? hex[1]?.replace(/./g, '$&$&') ?? '';
    return (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  }
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!rgb) throw new Error(`Not an opaque colour: ${colour}`);
  return rgb.slice(1).map(Number);
}

/** Computes the relative luminance of WCAG, from 0 to 1. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readChannels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Computes the contrast of WCAG 2, from 1 to 21.
 *
 * @throws where a colour is not an opaque one in hexadecimal or `rgb()`
 */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}
