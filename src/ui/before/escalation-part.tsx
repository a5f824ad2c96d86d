import { now } from '../../browser/clock';
import { contactLink, defaultEscalation, pslParty } from '../../domain/escalation';
import type { EscalationRow } from '../../domain/escalation-row';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { OutLink } from './out-link';
import type { PartProps } from './readiness-card';

/** Who answers for which kind of problem. The choice is kept with the issue: the path was followed. */
export function EscalationPart({ call: { settings }, before, onBefore, onOptions }: PartProps) {
  const rows = settings.escalation ?? defaultEscalation;
  const chosen = before.escalation;
  return (
    <>
      <p>What kind of problem is it?</p>
      <ul class="router">
        {rows.map((row) => (
          <li key={row.problem}>
            <Row
              row={row}
              chosen={row.problem === chosen?.problem}
              onChoose={() => onBefore({ escalation: { problem: row.problem, party: row.party, at: now() } })}
            />
          </li>
        ))}
      </ul>
      {chosen && chosen.party !== pslParty && (
        <Banner tone="warn">
          <strong>{chosen.party}</strong> answers for this. Ask there first; PSL may send you on.
        </Banner>
      )}
      <div class="row">
        <OutLink name="The whole path (PDF)" address={settings.links.escalationPath.address} />
        <Button look="plain" onPress={onOptions}>
          Change these rows
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  row: EscalationRow;
  chosen: boolean;
  onChoose: () => void;
}

function Row({ row: { problem, party, contact, lastChecked }, chosen, onChoose }: RowProps) {
  const link = contactLink(contact);
  return (
    <>
      <Button pressed={chosen} onPress={onChoose}>
        {problem}
      </Button>
      {chosen && (
        <p class="source">
          {party}
          {link?.kind === 'phone' && (
            <>
              {': '}
              <a href={link.href}>{contact}</a>
            </>
          )}
          {link?.kind === 'web' && (
            <>
              {': '}
              <OutLink name={contact} address={link.href} />
            </>
          )}
          {!link && contact !== '' && `: ${contact}`}.{' '}
          {lastChecked ? `Checked ${lastChecked}.` : 'Not checked yet.'}
        </p>
      )}
    </>
  );
}
