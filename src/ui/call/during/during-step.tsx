import { phaseOf } from '../../../domain/call-progress';
import { Button } from '../../parts/button';
import { DraftNotices } from '../draft-notices';
import { SaveStatus } from '../save-status';
import type { Step } from '../steps';
import type { Call } from '../use-call';
import { CallTimer } from './call-timer';

interface DuringStepProps {
  call: Call;
  onGo: (step: Step) => void;
}

/** The call itself: how long it has lasted, who is on the line, and the keys that matter. */
export function DuringStep({ call }: DuringStepProps) {
  const { progress } = call.form.draft;
  const line = (act: 'start' | 'pick-up' | 'hold' | 'end' | 'go-on') => () => call.act({ kind: 'line', act });
  const phase = progress && phaseOf(progress);
  return (
    <>
      <main class="scroll">
        <DraftNotices call={call} />
        {progress && (
          <CallTimer
            progress={progress}
            onClockMoved={(before) => call.act({ kind: 'clock-moved', before })}
          />
        )}
      </main>
      <footer class="bar">
        <SaveStatus call={call} />
        <div class="actions">
          {phase === undefined && (
            <Button look="primary" onPress={line('start')}>
              Start call
            </Button>
          )}
          {(phase === 'waiting' || phase === 'on-hold') && (
            <Button look="primary" onPress={line('pick-up')}>
              Representative picked up
            </Button>
          )}
          {phase === 'talking' && <Button onPress={line('hold')}>On hold</Button>}
          {phase !== undefined && phase !== 'over' && <Button onPress={line('end')}>End call</Button>}
          {phase === 'over' && <Button onPress={line('go-on')}>Go on with the call</Button>}
        </div>
      </footer>
    </>
  );
}
