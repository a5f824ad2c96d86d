import { profileFor } from '../../domain/agent-lines';
import type { AgentProfile } from '../../domain/agent-profile';
import { Button } from '../parts/button';
import type { PartProps } from './readiness-card';

/** For which agency and licence this call is made, when there are several. */
export function DoiPart({ call: { settings }, before, onBefore, onOptions }: PartProps) {
  const { profile, lines = [] } = settings;
  const used = profileFor(settings, before.lineId);
  return (
    <>
      {lines.length > 0 && (
        <div class="choices" role="group" aria-label="Agency and DOI number for this call">
          <Button pressed={used === profile} onPress={() => onBefore({ lineId: undefined })}>
            {lineName(profile)}
          </Button>
          {lines.map((line) => (
            <Button key={line.id} pressed={used === line} onPress={() => onBefore({ lineId: line.id })}>
              {lineName(line)}
            </Button>
          ))}
        </div>
      )}
      <dl class="facts">
        {facts(used).map(([name, text]) => (
          <div key={name} class="fact">
            <dt>{name}</dt>
            <dd>{text || 'Not filled in'}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button look="plain" onPress={onOptions}>
          Change or add an agency
        </Button>
      </div>
    </>
  );
}

function lineName({ agency, doiNumber, name }: AgentProfile): string {
  return [agency || name || 'No agency', doiNumber && `DOI ${doiNumber}`].filter(Boolean).join(' · ');
}

function facts({ name, role, agency, doiNumber, actsFor }: AgentProfile): [string, string][] {
  return [
    ['Name', name],
    ['Role', role === 'Delegate' && actsFor ? `Delegate for ${actsFor}` : role],
    ['Agency', agency],
    ['DOI number', doiNumber],
  ];
}
