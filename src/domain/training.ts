import * as z from 'zod/mini';

/** A training link of the agent's own. */
export const trainingLinkSchema = z.object({
  /** Names the link while it is edited; links from before there were ids have none. */
  id: z.optional(z.string().check(z.maxLength(100))),
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(2000)),
  /** Screens it is about, as the packet names them, separated by commas. */
  screens: z.string().check(z.maxLength(500)),
});

export type TrainingLink = z.infer<typeof trainingLinkSchema>;

/** Links whose name or screens hold every word of `search`, those about the screen in front on top. */
export function findTraining<T extends Pick<TrainingLink, 'name' | 'screens'>>(
  links: readonly T[],
  search: string,
  screen: string,
): T[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = links.filter(({ name, screens }) =>
    words.every((word) => `${name} ${screens}`.toLowerCase().includes(word)),
  );
  return [...found].sort((a, b) => Number(isAbout(b, screen)) - Number(isAbout(a, screen)));
}

/** True for a link tagged with this screen. */
export function isAbout({ screens }: Pick<TrainingLink, 'screens'>, screen: string): boolean {
  const wanted = screen.trim().toLowerCase();
  return wanted !== '' && screens.split(',').some((tag) => tag.trim().toLowerCase() === wanted);
}
