import { adviceLimit, type Advice } from '../../../domain/advice';
import { callLimits } from '../../../domain/call';
import { AddLine } from '../../parts/add-line';
import { Button } from '../../parts/button';
import { tooLong } from '../packet-fields';
import type { Call } from '../use-call';
import { AdviceResults } from './advice-results';

/** What the representative suggested, each with what came of it. */
export function AdviceList({ call }: { call: Call }) {
  const { advice, adviceLine } = call.form.draft;
  const full =
    advice.length >= callLimits.advice ? 'This call has all the suggestions it can hold.' : undefined;
  return (
    <section class="card" aria-labelledby="advice-heading">
      <div>
        <h2 id="advice-heading">PSL’s suggestions</h2>
        <p class="source">What you are to try or do. Results go into the next call’s details.</p>
      </div>
      {advice.length > 0 && (
        <ul class="advice">
          {advice.map((item) => (
            <li key={item.id}>
              <AdviceItem item={item} call={call} />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label="Suggestion"
        placeholder="Enter adds it to the list"
        value={adviceLine}
        problem={tooLong(adviceLine, adviceLimit) ?? full}
        onText={(text) => call.type('adviceLine', text)}
        onAdd={() => call.act({ kind: 'add-advice' })}
      />
    </section>
  );
}

function AdviceItem({ item, call }: { item: Advice; call: Call }) {
  return (
    <>
      <div class="row between">
        <p>{item.text}</p>
        <Button look="plain" onPress={() => call.act({ kind: 'drop-advice', id: item.id })}>
          Remove<span class="unseen">: {item.text}</span>
        </Button>
      </div>
      <AdviceResults
        item={item}
        onResult={(result) => call.act({ kind: 'advice-result', id: item.id, result })}
      />
    </>
  );
}
