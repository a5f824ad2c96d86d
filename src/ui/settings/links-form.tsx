import type { LinkKey, Settings } from '../../domain/settings';
import { Field } from '../parts/field';
import { addressProblem } from './web-address';

interface LinksFormProps {
  links: Settings['links'];
  onChange: (links: Settings['links']) => void;
}

const order: readonly LinkKey[] = ['escalationPath', 'trainingMaterials', 'officeHour', 'issueTracker'];

/** The state moves its documents; here the agent moves the links after them. */
export function LinksForm({ links, onChange }: LinksFormProps) {
  return (
    <section class="card" aria-labelledby="links">
      <div>
        <h2 id="links">Links</h2>
        <p class="source">
          These documents move now and then. Open each one, correct its address, and note the day you checked.
        </p>
      </div>
      {order.map((key) => (
        <fieldset key={key} class="link-row">
          <legend>{links[key].name}</legend>
          <Field
            label="Address"
            type="url"
            value={links[key].address}
            placeholder={
              key === 'issueTracker' ? 'Paste the address of the Open Enrollment Issue Tracker' : ''
            }
            problem={addressProblem(links[key].address)}
            onText={(address) => onChange({ ...links, [key]: { ...links[key], address } })}
          />
          <Field
            label="Last checked"
            type="date"
            value={links[key].lastChecked}
            onText={(lastChecked) => onChange({ ...links, [key]: { ...links[key], lastChecked } })}
          />
        </fieldset>
      ))}
    </section>
  );
}
