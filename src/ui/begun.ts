/** Something an entry file set going, and its answer once there: what is there when a view is first drawn is drawn with it. */
export interface Begun<T> {
  readonly answer: Promise<T>;
  /** Undefined while nobody has answered. */
  readonly here: T | undefined;
}

/** Keeps a promise's answer where a first drawing can see it without waiting. */
export function begun<T>(answer: Promise<T>): Begun<T> {
  const keeper = { answer, here: undefined as T | undefined };
  void answer.then((value) => {
    keeper.here = value;
  });
  return keeper;
}
