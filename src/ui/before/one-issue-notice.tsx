import { findingKey, severalIssues, type SeveralIssues } from '../../domain/one-issue';
import type { Call } from '../call/use-call';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';

/** PSL takes one issue per ticket. A packet that holds several is pointed out, until the agent splits it or says it is one. */
export function OneIssueNotice({ call }: { call: Call }) {
  const { draft, reading } = call.form;
  const several = severalIssues(draft.packet, reading);
  if (!several || draft.before?.oneIssue === findingKey(several)) return null;
  const count = several.parts.length;
  return (
    <Banner
      tone="warn"
      actions={
        <>
          <Button look="small" onPress={() => call.split(several.parts)}>
            Split into {count} calls
          </Button>
          <Button
            look="small"
            onPress={() => call.prepare({ ...draft.before, oneIssue: findingKey(several) })}
          >
            It is one issue
          </Button>
        </>
      }
    >
      <strong>{sentences[several.kind](count)}</strong> PSL takes one issue per ticket.
      <ul class="plain-list">
        {several.found.map((found) => (
          <li key={found}>{found}</li>
        ))}
      </ul>
    </Banner>
  );
}

const sentences: Record<SeveralIssues['kind'], (count: number) => string> = {
  cases: (count) => `These details name ${count} cases.`,
  errors: (count) => `These look like ${count} different errors.`,
  screens: (count) => `These details name ${count} screens.`,
};
