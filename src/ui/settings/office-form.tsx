import { localZone } from '../../browser/clock';
import { kentuckyZones, zoneName, type Office } from '../../domain/office';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

interface OfficeFormProps {
  office: Office;
  onChange: (office: Office) => void;
}

/** When PSL answers as far as the agent knows, and whose clock follow-ups go by. State holidays are known already. */
export function OfficeForm({ office, onChange }: OfficeFormProps) {
  const zones = [{ zone: '', name: `This computer’s (${zoneName(localZone())})` }, ...kentuckyZones];
  return (
    <section class="card" aria-labelledby="office">
      <div>
        <h2 id="office">Office hours</h2>
        <p class="source">
          PSL’s hours are not published: set what you know. Follow-ups keep to business days; state holidays
          are left out already.
        </p>
      </div>
      <div class="field">
        <span class="label" id="zone-label">
          Time zone
        </span>
        <div class="choices" role="group" aria-labelledby="zone-label">
          {zones.map(({ zone, name }) => (
            <Button key={zone} pressed={office.zone === zone} onPress={() => onChange({ ...office, zone })}>
              {name}
            </Button>
          ))}
        </div>
      </div>
      <div class="pair">
        <Field
          label="Opens at"
          type="time"
          value={office.opens}
          problem={office.opens >= office.closes ? 'Opens after it closes.' : undefined}
          onText={(opens) => opens !== '' && onChange({ ...office, opens })}
        />
        <Field
          label="Closes at"
          type="time"
          value={office.closes}
          onText={(closes) => closes !== '' && onChange({ ...office, closes })}
        />
      </div>
      <ClosedDays office={office} onChange={onChange} />
    </section>
  );
}

function ClosedDays({ office, onChange }: OfficeFormProps) {
  const remove = (day: string) =>
    onChange({ ...office, alsoClosed: office.alsoClosed.filter((other) => other !== day) });
  const add = (day: string) => {
    if (!/^20\d\d-\d\d-\d\d$/.test(day) || office.alsoClosed.includes(day)) return;
    onChange({ ...office, alsoClosed: [...office.alsoClosed, day].sort() });
  };
  return (
    <>
      <div class="pair">
        <Field label="Add a day the office is closed" type="date" value="" onText={add} />
      </div>
      {office.alsoClosed.length > 0 && (
        <ul class="chips" aria-label="Further days closed">
          {office.alsoClosed.map((day) => (
            <li key={day}>
              <Button look="small" onPress={() => remove(day)}>
                {day} <span aria-hidden="true">×</span>
                <span class="unseen">: remove</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
