import { useEffect, useRef } from 'preact/hooks';
import { inThrees } from '../../../domain/spell';
import { givenCount, type SpokenLine } from '../../../domain/spoken-line';
import { Button } from '../../parts/button';
import type { Call } from '../use-call';
import { Spelling } from './spelling';

interface ReadAloudProps {
  call: Call;
  lines: readonly SpokenLine[];
  onClose: () => void;
}

/** One answer after the other in large type, in PSL's order, to be read into the phone and ticked off. */
export function ReadAloud({ call, lines, onClose }: ReadAloudProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { given } = call.form.draft;
  const known = lines.filter(({ answer }) => answer !== '');
  const count = givenCount(lines, given);
  const next = known.find(({ label }) => !given.includes(label));
  const list = useRef<HTMLOListElement>(null);
  const nextLabel = next?.label;
  useEffect(() => {
    list.current?.querySelector('.next')?.scrollIntoView({ block: 'nearest' });
  }, [nextLabel]);
  return (
    <>
      <main class="scroll read-aloud" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
        <h2 ref={heading} tabIndex={-1}>
          Read aloud
        </h2>
        {known.length === 0 && (
          <p>Nothing is known yet. Fill in the details before the call, or as PSL asks for them.</p>
        )}
        <ol ref={list}>
          {known.map((line) => (
            <li key={line.label} class={line === next ? 'spoken next' : 'spoken'}>
              <SpokenAnswer
                line={line}
                given={given.includes(line.label)}
                onGive={(ticked) => call.act({ kind: 'give', label: line.label, given: ticked })}
              />
            </li>
          ))}
        </ol>
      </main>
      <footer class="bar">
        <p role="status" class="source">
          {count.given} of {count.of} given{count.given === count.of && count.of > 0 ? ': that is all' : ''}
        </p>
        <div class="actions">
          <Button look="primary" onPress={onClose}>
            Back to the call
          </Button>
        </div>
      </footer>
    </>
  );
}

interface SpokenAnswerProps {
  line: SpokenLine;
  given: boolean;
  onGive: (given: boolean) => void;
}

function SpokenAnswer({ line, given, onGive }: SpokenAnswerProps) {
  const { label, answer, kind } = line;
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={given} onChange={(event) => onGive(event.currentTarget.checked)} />
        <span class="said">
          <span class="source">{label}</span>
          <span class={`spoken-answer ${kind}`}>{kind === 'number' ? inThrees(answer) : answer}</span>
        </span>
      </label>
      {kind !== 'words' && <Spelling text={answer} label={label} />}
    </>
  );
}
