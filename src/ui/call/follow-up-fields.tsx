import type { FormKey } from '../../domain/typing';
import type { Draft } from '../../domain/draft';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

interface FollowUpFieldsProps {
  draft: Draft;
  /** What is wrong with the follow-up, in a sentence. */
  problem: string | undefined;
  onType: (key: FormKey, value: string) => void;
}

/** When to come back to the problem. */
export function FollowUpFields({ draft, problem, onType }: FollowUpFieldsProps) {
  return (
    <>
      <div class="pair">
        <Field
          label="Follow up on"
          type="date"
          value={draft.followUpDate}
          problem={problem}
          onText={(text) => onType('followUpDate', text)}
        />
        <Field
          label="Follow up at"
          type="time"
          value={draft.followUpTime}
          onText={(text) => onType('followUpTime', text)}
        />
      </div>
      {draft.followUpDate !== '' && (
        <div>
          <Button look="plain" onPress={() => onType('followUpDate', '')}>
            No follow-up
          </Button>
        </div>
      )}
    </>
  );
}
