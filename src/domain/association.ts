import type { AgentProfile } from './agent-profile';
import type { PageReading } from './page-reading';

/** What the page in front says about whether this agent is associated with its case. */
export interface AssociationOnPage {
  /** 'other-agent': the page names an agent, and it is not this one as far as the profile tells. */
  state: 'associated' | 'not-associated' | 'other-agent';
  /** The page's own words. */
  text: string;
}

/** The page's word on association; undefined when it says nothing, which is how most pages are. */
export function associationOnPage(
  reading: PageReading | undefined,
  { name, npn }: Pick<AgentProfile, 'name' | 'npn'>,
): AssociationOnPage | undefined {
  const said = reading?.around?.association;
  if (!said) return undefined;
  if (said.state !== 'named') return { state: said.state, text: said.text };
  const isMe = contains(said.text, name) || contains(said.text, npn);
  return { state: isMe ? 'associated' : 'other-agent', text: said.text };
}

/** One neutral sentence for the call view. */
export function associationSentence({ state, text }: AssociationOnPage): string {
  switch (state) {
    case 'associated':
      return 'This page says you are associated with this case.';
    case 'not-associated':
      return `This page says: “${text}”`;
    case 'other-agent':
      return `This page names as the agent: ${text}.`;
  }
}

function contains(text: string, part: string): boolean {
  const wanted = part.trim().toLowerCase();
  return wanted.length > 2 && text.toLowerCase().includes(wanted);
}
