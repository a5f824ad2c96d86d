import { detailsMeter } from '../../domain/readiness';
import { defaultSteps, stepResults, withStep, type Tried } from '../../domain/tried';
import type { PartProps } from './readiness-card';

/** How many of the details PSL asks for are there, and the troubleshooting steps with what came of them. */
export function DetailsPart({ call, before, onBefore }: PartProps) {
  const { have, of, missing } = detailsMeter(call.form.draft.packet);
  const tried = before.tried ?? [];
  return (
    <>
      <meter class="details-meter" min={0} max={of} value={have} aria-label="Case details ready">
        {have} of {of}
      </meter>
      {missing.length > 0 && (
        <p class="source">PSL will also ask for: {missing.join(', ')}. You can call without.</p>
      )}
      <fieldset class="tried">
        <legend>What have you tried?</legend>
        <ul>
          {(call.settings.steps ?? defaultSteps).map((step) => (
            <li key={step}>
              <Step step={step} tried={tried} onTried={(next) => onBefore({ tried: next })} />
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

interface StepProps {
  step: string;
  tried: Tried;
  onTried: (tried: Tried) => void;
}

function Step({ step, tried, onTried }: StepProps) {
  const done = tried.find((each) => each.step === step);
  return (
    <div class="row between">
      <label class="check">
        <input
          type="checkbox"
          checked={done !== undefined}
          onChange={(event) =>
            onTried(withStep(tried, step, event.currentTarget.checked ? stepResults[0] : undefined))
          }
        />
        {step}
      </label>
      {done && (
        <select
          aria-label={`Result of: ${step}`}
          value={done.result}
          onChange={(event) => onTried(withStep(tried, step, event.currentTarget.value))}
        >
          {stepResults.map((result) => (
            <option key={result} value={result}>
              {result}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
