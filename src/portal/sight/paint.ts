import { lineage, parentOf } from '../tree/composed-tree';
import type { Sight } from './sight';

/** What lies behind a text: one colour, or something that nobody can compare with it. */
type Behind = { color: string } | 'picture' | 'nothing';

/** The colours of one page, each found once a reading. */
export class Paint {
  readonly #behind = new Map<Element, Behind>();

  constructor(readonly sight: Sight) {}

  /** True for a text in the very colour of what is behind it: nobody sees it. */
  blendsIn(element: Element, box: DOMRect): boolean {
    const behind = this.#behindOf(element);
    if (typeof behind === 'string') return false;
    const { color } = this.sight.look(element);
    return behind.color === color && !isOverAnother(element, box);
  }

  /** True for a label that nobody sees because it is in the colour of what is behind it: it names nothing. */
  isPaintedOver(element: Element, box: DOMRect | undefined): boolean {
    return box !== undefined && this.blendsIn(element, box);
  }

  #behindOf(element: Element): Behind {
    const passed: Element[] = [];
    let behind: Behind | undefined;
    for (let at: Element | null = element; at && !behind; at = parentOf(at)) {
      behind = this.#behind.get(at) ?? ownBackground(this.sight.look(at).style);
      passed.push(at);
    }
    behind ??= 'nothing';
    for (const at of passed) this.#behind.set(at, behind);
    return behind;
  }
}

function ownBackground({ backgroundColor: color, backgroundImage }: CSSStyleDeclaration): Behind | undefined {
  if (backgroundImage !== 'none') return onlyColorOf(backgroundImage) ?? 'picture';
  return /^(?:transparent|rgba\(.*, 0\))$/.test(color) ? undefined : { color };
}

/** A gradient from one colour to the same one, as style sheets paint a plain band with. */
function onlyColorOf(image: string): Behind | undefined {
  if (!/^[a-z-]*gradient\((?:(?!url\(|gradient\().)*\)$/.test(image)) return undefined;
  const [color, ...others] = new Set(image.match(/rgba?\([^()]*\)/g));
  return color && others.length === 0 ? { color } : undefined;
}

/** A picture or a box that is not around the text can lie behind it. */
function isOverAnother(element: Element, box: DOMRect): boolean {
  const around = new Set(lineage(element));
  const stack = element.ownerDocument.elementsFromPoint(
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
  return stack.length === 0 || stack.some((other) => !around.has(other) && !element.contains(other));
}
