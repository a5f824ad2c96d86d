import { phaseOf, type LineAct } from '../../../domain/call-progress';
import { Button } from '../../parts/button';
import { useShortcut } from '../../parts/use-shortcut';
import type { Step } from '../steps';
import type { Call } from '../use-call';

interface LineButtonsProps {
  call: Call;
  onGo: (step: Step) => void;
}

/** What can be done with the line now; the likely next thing is the strong one. */
export function LineButtons({ call, onGo }: LineButtonsProps) {
  const { progress } = call.form.draft;
  const shortcut = useShortcut('call');
  const line = (act: LineAct) => () => call.act({ kind: 'line', act });
  switch (progress && phaseOf(progress)) {
    case undefined:
      return (
        <div class="actions">
          <Button look="primary" disabled={!call.form.settled} shortcut={shortcut} onPress={line('start')}>
            Start call
          </Button>
        </div>
      );
    case 'waiting':
    case 'on-hold':
      return (
        <div class="actions">
          <Button look="primary" onPress={line('pick-up')}>
            Representative picked up
          </Button>
          <Button shortcut={shortcut} onPress={line('end')}>
            End call
          </Button>
        </div>
      );
    case 'talking':
      return (
        <div class="actions">
          <Button onPress={line('hold')}>On hold</Button>
          <Button look="primary" shortcut={shortcut} onPress={line('end')}>
            End call
          </Button>
        </div>
      );
    case 'over':
      return (
        <div class="actions">
          <Button onPress={line('go-on')}>Go on with the call</Button>
          <Button look="primary" onPress={() => onGo('after')}>
            To the ticket number
          </Button>
        </div>
      );
  }
}
