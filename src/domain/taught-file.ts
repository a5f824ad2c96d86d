import * as z from 'zod/mini';
import { taughtRulesSchema, type TaughtRule } from './taught-rule';

/** More than 200 rules can need; a larger file is not ours. In characters. */
export const largestRulesFile = 100_000;

const fileSchema = z.strictObject({
  app: z.literal('psl-companion'),
  kind: z.literal('taught-rules'),
  version: z.literal(1),
  rules: taughtRulesSchema,
});

const headSchema = z.object({ app: z.literal('psl-companion'), kind: z.string(), version: z.number() });

const ruleParts = ['field', 'host', 'screen', 'relation', 'label'] as const;

/** What is in a file an agent chose. */
export type RulesFile =
  | { kind: 'rules'; rules: TaughtRule[] }
  | { kind: 'too-large' }
  /** Not a file of rules at all. */
  | { kind: 'not-rules' }
  | { kind: 'newer-version' }
  /** One of ours, with more rules in it than can be kept. */
  | { kind: 'too-many' }
  /** One of ours, with something in it that is not part of such a file. */
  | { kind: 'damaged' }
  /** One of ours, with a rule in it that cannot be: counted from 1, and which part of it, if it is one. */
  | { kind: 'wrong-rule'; number: number; part: keyof TaughtRule | undefined };

/** The file that carries rules to a colleague. It holds labels and screens, and nothing about a person. */
export function rulesFileText(rules: readonly TaughtRule[]): string {
  const file = { app: 'psl-companion', kind: 'taught-rules', version: 1, rules };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads such a file. Nothing in it is believed that is not exactly in the shape we write. */
export function readRulesFile(text: string): RulesFile {
  if (text.length > largestRulesFile) return { kind: 'too-large' };
  const content = jsonOf(text);
  const head = headSchema.safeParse(content);
  if (!head.success || head.data.kind !== 'taught-rules') return { kind: 'not-rules' };
  if (head.data.version > 1) return { kind: 'newer-version' };
  const file = fileSchema.safeParse(content);
  if (file.success) return { kind: 'rules', rules: file.data.rules };
  const [, at, key] = file.error.issues[0]?.path ?? [];
  if (typeof at === 'number')
    return { kind: 'wrong-rule', number: at + 1, part: ruleParts.find((part) => part === key) };
  return { kind: file.error.issues[0]?.code === 'too_big' ? 'too-many' : 'damaged' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('refused');
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
