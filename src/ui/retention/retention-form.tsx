import { keepChoices, type KeepMonths } from '../../domain/retention';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { storeSentences } from '../words';
import { LeavingList, leavingText } from './leaving-list';
import { useLeaving } from './use-leaving';

interface RetentionFormProps {
  store: Store | undefined;
  months: KeepMonths;
  onChange: (months: KeepMonths) => void;
}

/** How long closed issues are kept, and which go next. */
export function RetentionForm({ store, months, onChange }: RetentionFormProps) {
  return (
    <section class="card" aria-labelledby="keeping">
      <div>
        <h2 id="keeping">How long tickets are kept</h2>
        <p class="source">
          A closed issue is removed after this time, for good: from the tickets, from the second copy, and its
          key is destroyed. You see it listed here and above your tickets at least a week before. Open issues
          always stay.
        </p>
      </div>
      <div class="field">
        <span class="label" id="keep-label">
          Keep closed issues for
        </span>
        <div class="choices" role="group" aria-labelledby="keep-label">
          {keepChoices.map((choice) => (
            <Button key={choice} pressed={months === choice} onPress={() => onChange(choice)}>
              {choice === 0 ? 'Never remove' : `${choice} months`}
            </Button>
          ))}
        </div>
      </div>
      <Next store={store} months={months} />
    </section>
  );
}

function Next({ store, months }: Pick<RetentionFormProps, 'store' | 'months'>) {
  const leaving = useLeaving(store, months);
  if (leaving.kind === 'failed') return <p role="status">{storeSentences[leaving.reason]}</p>;
  if (leaving.kind === 'looking') return null;
  return (
    <div role="status">
      {leaving.issues.length === 0 ? (
        <p>Nothing will be removed in the next 30 days.</p>
      ) : (
        <>
          <p>{leavingText(leaving)}</p>
          <LeavingList leaving={leaving} />
        </>
      )}
    </div>
  );
}
