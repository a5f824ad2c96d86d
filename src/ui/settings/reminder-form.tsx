import type { Settings } from '../../domain/settings';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

interface ReminderFormProps {
  reminder: Settings['reminder'];
  onChange: (reminder: Settings['reminder']) => void;
}

const daysOffered = [0, 1, 2, 3, 5, 10];

/** When a new follow-up is set unless the agent says otherwise. */
export function ReminderForm({ reminder, onChange }: ReminderFormProps) {
  return (
    <section class="card" aria-labelledby="reminders">
      <div>
        <h2 id="reminders">Reminders</h2>
        <p class="source">
          A new ticket gets this follow-up unless you pick another. Reminders come while the browser is open;
          what fell due in between is shown when you start it again.
        </p>
      </div>
      <div class="field">
        <span class="label" id="days-label">
          Business days after the call
        </span>
        <div class="choices" role="group" aria-labelledby="days-label">
          {daysOffered.map((days) => (
            <Button
              key={days}
              pressed={reminder.businessDays === days}
              onPress={() => onChange({ ...reminder, businessDays: days })}
            >
              {days === 0 ? 'Same day' : String(days)}
            </Button>
          ))}
        </div>
      </div>
      <div class="pair">
        <Field
          label="Time of day"
          type="time"
          value={reminder.time}
          onText={(time) => time !== '' && onChange({ ...reminder, time })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={reminder.notify}
          onChange={(event) => onChange({ ...reminder, notify: event.currentTarget.checked })}
        />
        Show a notification (it never names a client)
      </label>
    </section>
  );
}
