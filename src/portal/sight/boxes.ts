/** Pixels that two boxes share from left to right; less than none if they lie apart. */
export function overlapOf(a: DOMRect, b: DOMRect): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** True for boxes one above the other: more than this part of the narrower one lies over or under the other. */
export function sharesColumn(a: DOMRect, b: DOMRect, part = 0.5): boolean {
  return overlapOf(a, b) > part * Math.min(a.width, b.width);
}

/** True for boxes side by side: more than this part of the lower one lies in the line of the other. */
export function sharesLine(a: DOMRect, b: DOMRect, part = 0.5): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > part * Math.min(a.height, b.height);
}
