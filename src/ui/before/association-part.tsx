import { now } from '../../browser/clock';
import { associationOnPage, associationSentence } from '../../domain/association';
import { associations, associationWords, type Association } from '../../domain/before';
import { pslNumber } from '../../domain/psl';
import { Button } from '../parts/button';
import { dateTimeText } from '../time-text';
import type { PartProps } from './readiness-card';

/** Whether the agent is associated with the case; if not, the two ways there are. */
export function AssociationPart({ call: { form, settings }, before, onBefore }: PartProps) {
  const said = associationOnPage(form.reading, settings.profile);
  const chosen = before.association;
  const choose = (state: Association) => onBefore({ association: { state, at: now() } });
  return (
    <>
      {said && <p class="source">{associationSentence(said)}</p>}
      <div class="choices" role="group" aria-label="Your association with this case">
        {associations.map((state) => (
          <Button key={state} pressed={chosen?.state === state} onPress={() => choose(state)}>
            {associationWords[state]}
          </Button>
        ))}
      </div>
      {chosen && <p class="source">Noted {dateTimeText(chosen.at, now())}.</p>}
      {chosen && chosen.state !== 'associated' && (
        <>
          <RequestAccess />
          <PrimaryApplicant
            onLine={chosen.applicantOnLine === true}
            onChange={(applicantOnLine) =>
              onBefore({ association: { ...chosen, applicantOnLine, at: now() } })
            }
          />
        </>
      )}
    </>
  );
}

function RequestAccess() {
  return (
    <div class="way">
      <h3>Without a call: request access</h3>
      <ol class="numbered">
        <li>Agent Portal, Quick Links, Request Case Access.</li>
        <li>Search by name, sex and date of birth; the case number helps.</li>
        <li>
          Press Request Electronic Consent and have the client answer within 1 minute 30 seconds, or Confirm
          Verbal Consent.
        </li>
      </ol>
    </div>
  );
}

interface PrimaryApplicantProps {
  onLine: boolean;
  onChange: (onLine: boolean) => void;
}

function PrimaryApplicant({ onLine, onChange }: PrimaryApplicantProps) {
  return (
    <div class="way">
      <h3>Or have the Primary Applicant on the line</h3>
      <p>PSL must speak with the Primary Applicant before it can add you to the case.</p>
      <ul class="plain-list">
        <li>Agree on a time, and call PSL together: {pslNumber.shown}.</li>
        <li>Say first: “The Primary Applicant is on the line and asks that I am added to the case.”</li>
        <li>PSL asks the Applicant to prove who they are. Do not write that down here.</li>
      </ul>
      <label class="check">
        <input type="checkbox" checked={onLine} onChange={(event) => onChange(event.currentTarget.checked)} />
        The Primary Applicant will be on the line
      </label>
    </div>
  );
}
