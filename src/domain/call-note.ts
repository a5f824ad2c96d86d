import * as z from 'zod/mini';

/** Characters one note may have. */
export const noteLimit = 5000;

/** One line the agent wrote down during a call. */
export const callNoteSchema = z.object({
  id: z.string(),
  /** When it was added, milliseconds since 1970. */
  at: z.number(),
  text: z.string().check(z.maxLength(noteLimit)),
});

export type CallNote = z.infer<typeof callNoteSchema>;
