/** Answers each question once. */
export function once<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) known.set(asked, (found = answer(asked)));
    return found;
  };
}
