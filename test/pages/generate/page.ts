/** One page and what must be read from it. */
export interface SamplePage {
  name: string;
  html: string;
  /** Case numbers a person would read from it. */
  cases?: readonly string[];
  applications?: readonly string[];
  /** `null`: no screen may be named. Left out: not asked. */
  screen?: string | null;
  /** A piece of each error a person would read, in their order. Left out: not asked. */
  errors?: readonly string[];
  address?: string;
  /** Only a browser with layout can tell what is seen here. */
  layout?: boolean;
}

/** Invented numbers, the same on every page: what is read must not depend on them. */
export const C = '104882913';
export const C2 = '117305526';
export const A = '200145678';
export const A2 = '209911043';
/** Nine digits that are never ours. */
export const X = '402557719';

/** A whole page around a body. */
export function sample(
  name: string,
  body: string,
  expected: Omit<SamplePage, 'name' | 'html'> & { head?: string; frames?: string } = {},
): SamplePage {
  const { head = '', frames, ...rest } = expected;
  const start = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Portal</title>${head}`;
  // A page of frames has no body; what would stand there goes into its head.
  return { name, html: frames ? `${start}${body}</head>\n${frames}</html>\n` : `${start}</head>\n<body>\n${body}\n</body></html>\n`, ...rest };
}

export const both = { cases: [C], applications: [A] };
export const one = { cases: [C] };
