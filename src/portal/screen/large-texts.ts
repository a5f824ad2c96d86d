import type { Sight } from '../sight/sight';

/** What a page made of plain boxes is written with. */
const plain = 'div,span,b,strong,p,td,font,label';
/** So many texts from the top: a heading stands there, and to ask how each text of a long page looks takes long. */
const mostTexts = 300;
const longestHeading = 60;
/** A heading is larger than most texts by this, at least. */
const larger = 1.25;

/** The texts drawn larger than most, the largest first: to the eye these are headings, whatever they are made of. */
export function largeTexts(root: ParentNode, sight: Sight): Element[] {
  const boxes = root.querySelectorAll(plain);
  const first = Array.from({ length: Math.min(boxes.length, 2 * mostTexts) }, (_, i) => boxes[i] as Element);
  const texts = first.filter(isShortText).slice(0, mostTexts);
  const sized = texts.map((element) => ({
    element,
    size: Number.parseFloat(sight.look(element).style.fontSize),
  }));
  const counts = new Map<number, number>();
  for (const { size } of sized) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, a], [other, b]) => b - a || one - other)[0] ?? [];
  if (usual === undefined) return [];
  return sized
    .filter(({ size }) => size >= usual * larger)
    .sort((a, b) => b.size - a.size)
    .map(({ element }) => element);
}

function isShortText(element: Element): boolean {
  const first = element.firstChild;
  return (
    first?.nodeType === 3 &&
    /\p{L}{2}/u.test(first.nodeValue ?? '') &&
    element.textContent.length < longestHeading
  );
}
