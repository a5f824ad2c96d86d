import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { profileFor, withOwn, type OwnText } from '../../../domain/agent-lines';
import { agentRoles, ownTextLimit } from '../../../domain/agent-profile';
import { packetFields } from '../../../domain/packet';
import { inThrees } from '../../../domain/spell';
import { givenCount, type SpokenLine } from '../../../domain/spoken-line';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { tooLong } from '../packet-fields';
import type { Call } from '../use-call';

interface QuestionsProps {
  call: Call;
  lines: readonly SpokenLine[];
  onReadAloud: () => void;
}

/** What PSL asks, with the answers, ticked off as they are given. An answer nobody knew can be filled in here. */
export function Questions({ call, lines, onReadAloud }: QuestionsProps) {
  const { given } = call.form.draft;
  const count = givenCount(lines, given);
  return (
    <section class="card" aria-labelledby="questions-heading">
      <div class="row between">
        <h2 id="questions-heading">
          What PSL asks{' '}
          <span class="tag">
            {count.given} of {count.of} given
          </span>
        </h2>
        <Button look="small" onPress={onReadAloud}>
          Read aloud
        </Button>
      </div>
      <ul class="questions">
        {lines.map((line) => (
          <li key={line.label}>
            <Question call={call} line={line} given={given.includes(line.label)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ call, line, given }: { call: Call; line: SpokenLine; given: boolean }) {
  const [editing, setEditing] = useState(false);
  const { label, question, answer, field, own } = line;
  const done = () => setEditing(false);
  // Nobody's role is asked for before there is somebody.
  const mayEdit = field ?? (call.storage.kind === 'open' && own && (own !== 'role' || answer !== ''));
  if (editing) {
    if (field) return <AnswerField call={call} line={line} onDone={done} />;
    if (own === 'role') return <RoleField call={call} onDone={done} />;
    if (own) return <OwnField call={call} label={label} own={own} onDone={done} />;
  }
  return (
    <div class="question">
      <label class="check">
        <input
          type="checkbox"
          checked={given && answer !== ''}
          disabled={answer === ''}
          onChange={(event) => call.act({ kind: 'give', label, given: event.currentTarget.checked })}
        />
        <span class="said">
          <span class="source">{question}</span>
          <span class={answer === '' ? 'muted' : 'answer'}>
            {answer === '' ? unknown(line) : line.kind === 'number' ? inThrees(answer) : answer}
          </span>
        </span>
      </label>
      {mayEdit && (
        <Button look="plain" onPress={() => setEditing(true)}>
          {answer === '' ? 'Fill in' : 'Change'}
          <span class="unseen"> {label}</span>
        </Button>
      )}
    </div>
  );
}

interface AnswerFieldProps {
  call: Call;
  line: SpokenLine;
  onDone: () => void;
}

function AnswerField({ call, line: { label, field: key }, onDone }: AnswerFieldProps) {
  const field = packetFields.find((each) => each.key === key);
  if (!field) return null;
  const value = call.form.draft.packet[field.key];
  return (
    <WithDone onDone={onDone}>
      <Field
        label={label}
        value={value}
        focus
        multiline={field.maxLength > 1000}
        problem={tooLong(value, field.maxLength)}
        onText={(text) => call.type(field.key, text)}
        onEnter={onDone}
      />
    </WithDone>
  );
}

function unknown({ own }: SpokenLine): string {
  return own === 'role' ? 'Fill in your name first' : 'Not known';
}

function RoleField({ call, onDone }: { call: Call; onDone: () => void }) {
  const { settings, changeSettings, form } = call;
  const lineId = form.draft.before?.lineId;
  const { role: present } = profileFor(settings, lineId);
  return (
    <div class="choices" role="group" aria-label="Your role">
      {agentRoles.map((role) => (
        <Button
          key={role}
          pressed={role === present}
          onPress={() => {
            void changeSettings(withOwn(settings, lineId, { role }));
            onDone();
          }}
        >
          {role}
        </Button>
      ))}
    </div>
  );
}

interface OwnFieldProps {
  call: Call;
  label: string;
  own: OwnText;
  onDone: () => void;
}

/** The agent's own answer: it goes into the profile, and nobody asks for it again. */
function OwnField({ call, label, own, onDone }: OwnFieldProps) {
  const { settings, changeSettings, form } = call;
  const lineId = form.draft.before?.lineId;
  const value = profileFor(settings, lineId)[own];
  return (
    <WithDone onDone={onDone}>
      <Field
        label={label}
        value={value}
        focus
        problem={tooLong(value, ownTextLimit)}
        onText={(text) => void changeSettings(withOwn(settings, lineId, { [own]: text }))}
        onEnter={onDone}
      >
        <p class="source">Kept for every call.</p>
      </Field>
    </WithDone>
  );
}

function WithDone({ onDone, children }: { onDone: () => void; children: ComponentChildren }) {
  return (
    <div class="answer-field">
      {children}
      <Button look="small" onPress={onDone}>
        Done
      </Button>
    </div>
  );
}
