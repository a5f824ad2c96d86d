/** `before` with a text after it: on a line of its own, or after a comma; not twice. */
export function withText(before: string, added: string, separator: '\n' | ', '): string {
  const kept = before.trimEnd();
  if (kept === '') return added;
  return partsOf(kept, separator).includes(added) ? before : `${kept.replace(/,$/, '')}${separator}${added}`;
}

/** `before` without one of its parts. */
export function withoutText(before: string, gone: string, separator: '\n' | ', '): string {
  return partsOf(before, separator)
    .filter((part) => part !== gone)
    .join(separator);
}

/** Whether a text is one of the parts already. */
export function hasText(before: string, text: string, separator: '\n' | ', '): boolean {
  return partsOf(before, separator).includes(text);
}

function partsOf(text: string, separator: '\n' | ', '): string[] {
  return text
    .split(separator.trim() === ',' ? /\s*,\s*|\n/ : separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
