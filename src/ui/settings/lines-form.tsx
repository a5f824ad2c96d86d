import { agentLineSchema, type AgentLine } from '../../domain/agent-lines';
import { emptyProfile } from '../../domain/agent-profile';
import { RowsEditor, type Column } from './rows-editor';

interface LinesFormProps {
  lines: readonly AgentLine[];
  onChange: (lines: AgentLine[]) => void;
}

const columns: readonly Column<AgentLine>[] = [
  { key: 'name', label: 'Name PSL is told' },
  { key: 'agency', label: 'Insurance agency' },
  { key: 'doiNumber', label: 'DOI number of this line' },
  { key: 'npn', label: 'NPN of this line' },
  { key: 'phone', label: 'Phone of this line' },
  { key: 'actsFor', label: 'Acting as delegate for' },
];

/** Further agencies and licensees the agent calls for. Which one is used is chosen before each call. */
export function LinesForm({ lines, onChange }: LinesFormProps) {
  return (
    <section class="card" aria-labelledby="agencies">
      <div>
        <h2 id="agencies">Further agencies and licensees</h2>
        <p class="source">For agents of several agencies, and for delegates who act for an agent.</p>
      </div>
      <RowsEditor
        rows={lines}
        columns={columns}
        what="line"
        nameOf={({ agency, name, actsFor }) =>
          [agency || name, actsFor && `for ${actsFor}`].filter(Boolean).join(' ')
        }
        blank={() => ({ ...emptyProfile, id: '' })}
        fits={(line) =>
          (line.agency.trim() !== '' || line.name.trim() !== '') && agentLineSchema.safeParse(line).success
        }
        onChange={(next) =>
          onChange(next.map((line) => ({ ...line, role: line.actsFor?.trim() ? 'Delegate' : 'Agent' })))
        }
      />
    </section>
  );
}
