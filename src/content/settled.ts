const quiet = 150;
const longest = 1000;

/**
 * Waits until a page that has just moved to another screen stands still for a moment, but never longer than a second:
 * some pages never do. Network idle is not asked for, because background requests never end.
 */
export async function settled(lastChange: () => number, lastMove: () => number): Promise<void> {
  const start = performance.now();
  const isMoving = () => {
    const now = performance.now();
    return now - lastMove() < 2 * longest && now - lastChange() < quiet && now - start < longest;
  };
  while (isMoving()) await new Promise((resolve) => setTimeout(resolve, quiet / 3));
}
