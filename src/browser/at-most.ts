/** Settles when `task` does, and after so many milliseconds all the same: for what is worth waiting for, but not for ever. */
export async function atMost(milliseconds: number, task: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([task, late]);
  clearTimeout(timer);
}
