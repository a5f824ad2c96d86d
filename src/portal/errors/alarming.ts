import { parentOf } from '../tree/composed-tree';
import type { Sight } from '../sight/sight';

/** A box around a text with more in it than this is not the text's own. */
const longestBox = 500;
const marks = /[⚠⛔✖✗✘❌❗‼🚫🛑⨂ⓧ]|^\s*!\s*\p{Lu}/u;

/** True for a text that looks like an alarm: red, in a red box or frame, or behind a warning sign. */
export function isAlarming(element: Element, text: string, sight: Sight): boolean {
  return (
    marks.test(text) ||
    isRed(sight.look(element).color) ||
    boxesOf(element).some(
      (box) => isRedBox(box, sight) || marks.test(sight.prefix(box)) || marks.test(box.textContent),
    )
  );
}

/** The outermost red box or frame around a text that holds little more. */
export function alarmAround(element: Element, sight: Sight): Element | undefined {
  return boxesOf(element).findLast((box) => isRedBox(box, sight));
}

/** An element and those around it with no more text than one message has. */
function boxesOf(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at: Element | null = element; at && boxes.length < 5; at = parentOf(at)) {
    if (/^(?:body|main|form|table|tbody|tr)$/.test(at.localName) || at.textContent.length > longestBox) break;
    boxes.push(at);
  }
  return boxes;
}

function isRedBox(element: Element, sight: Sight): boolean {
  const { style } = sight.look(element);
  return isReddish(style.backgroundColor) || hasRedEdge(style);
}

function hasRedEdge(style: CSSStyleDeclaration): boolean {
  return (
    (Number.parseFloat(style.borderLeftWidth) > 0 && isRed(style.borderLeftColor)) ||
    (Number.parseFloat(style.borderTopWidth) > 0 && isRed(style.borderTopColor))
  );
}

/** The red of warnings: neither orange nor pink, however dark. */
function isRed(color: string): boolean {
  const [red, green, blue] = channelsOf(color);
  return red > 95 && red > 1.7 * Math.max(green, blue) && Math.abs(green - blue) < 0.35 * red;
}

/** That, or the pale red that lies behind a text. */
function isReddish(color: string): boolean {
  const [red, green, blue] = channelsOf(color);
  return isRed(color) || (red > 200 && red > green + 12 && red > blue + 12 && Math.abs(green - blue) < 30);
}

/** Red, green and blue from 0 to 255; all none for what cannot be seen through or told. */
function channelsOf(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/-?[\d.]+/g) ?? []).map(Number);
  // The lightness, strength and angle of a colour, as newer style sheets write them.
  if (color.startsWith('oklch')) return blue > 10 && blue < 42 && green > 0.09 ? [200, 30, 30] : [0, 0, 0];
  if (color.startsWith('color(srgb')) return [red * 255, green * 255, blue * 255];
  return color.startsWith('rgb') && alpha > 0.15 ? [red, green, blue] : [0, 0, 0];
}
