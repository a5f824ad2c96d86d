import { useState } from 'preact/hooks';
import { defaultEscalation, escalationFile, rowsFromFile } from '../../domain/escalation';
import { escalationRowSchema, type EscalationRow } from '../../domain/escalation-row';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { RowsEditor, type Column } from './rows-editor';

interface EscalationFormProps {
  rows: readonly EscalationRow[] | undefined;
  onChange: (rows: EscalationRow[]) => void;
}

const columns: readonly Column<EscalationRow>[] = [
  { key: 'problem', label: 'Kind of problem' },
  { key: 'party', label: 'Who answers' },
  { key: 'contact', label: 'Phone number or web address' },
  { key: 'lastChecked', label: 'Row last checked on', type: 'date' },
];

/** The escalation path as rows the agent can correct, hand on and take over. */
export function EscalationForm({ rows, onChange }: EscalationFormProps) {
  // A list that was taken over replaces what the editor holds.
  const [turn, setTurn] = useState(0);
  const shown = rows ?? defaultEscalation;
  const replace = (next: EscalationRow[]) => {
    onChange(next);
    setTurn(turn + 1);
  };
  return (
    <section class="card" aria-labelledby="escalation">
      <div>
        <h2 id="escalation">Escalation path</h2>
        <p class="source">
          Who answers for which problem. Only PSL’s own number is sure: check each row against the state’s
          document, and note the day.
        </p>
      </div>
      <RowsEditor
        key={turn}
        rows={shown}
        columns={columns}
        what="row"
        nameOf={({ problem, party }) => [problem, party].filter(Boolean).join(': ')}
        blank={() => ({ problem: '', party: '', contact: '', lastChecked: '' })}
        fits={(row) => escalationRowSchema.safeParse(row).success && row.problem.trim() !== ''}
        onChange={onChange}
      />
      <HandOn rows={shown} onTake={replace} />
    </section>
  );
}

interface HandOnProps {
  rows: readonly EscalationRow[];
  onTake: (rows: EscalationRow[]) => void;
}

/** As text to copy and paste: nothing about clients or the agent is in it. */
function HandOn({ rows, onTake }: HandOnProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const taken = rowsFromFile(text);
  const copy = () =>
    void navigator.clipboard.writeText(escalationFile(rows)).then(
      () => setSaid('Copied. Paste it into a message to a colleague.'),
      () => setSaid('The browser refused to copy.'),
    );
  return (
    <details class="hand-on">
      <summary>Hand these rows on, or take over a colleague’s</summary>
      <div class="link-row">
        <div class="row">
          <Button onPress={copy}>Copy all rows</Button>
          <span role="status" class="source">
            {said}
          </span>
        </div>
        <Field
          label="Paste a colleague’s rows"
          multiline
          value={text}
          problem={text.trim() !== '' && !taken ? 'These are not rows of an escalation path.' : undefined}
          onText={setText}
        />
        <div>
          <Button
            disabled={!taken}
            onPress={() => {
              if (taken) onTake(taken);
              setText('');
              setSaid('Taken over.');
            }}
          >
            Replace my rows
          </Button>
        </div>
      </div>
    </details>
  );
}
