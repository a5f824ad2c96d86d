import { later } from '../parts/later';
import { BeforeStep } from './before-step';
import { whenLoaded } from '../parts/when-loaded';
import { OpenBeside } from './open-beside';
import { Steps } from './steps';
import type { Call } from './use-call';
import { useFocusKept } from './use-focus-kept';
import { useStep } from './use-step';

/** Where the app is shown: the popup closes at the first click elsewhere, the workspace stays. */
export type Surface = 'popup' | 'workspace';

export interface CallViewProps {
  call: Call;
  surface: Surface;
  onOptions: () => void;
}

interface WithErrandsProps extends CallViewProps {
  /** How often a key asked for the details to be copied. */
  copyAsked: number;
  onCopyClose: () => void;
}

const CopyAsked = whenLoaded(() => import('./copy-asked').then((module) => module.CopyAsked));
const DuringStep = later(() => import('./during/during-step').then((module) => module.DuringStep));
const EndingStep = later(() => import('./ending/ending-step').then((module) => module.EndingStep));

/** One call from ready to saved, in three steps. */
export function CallView({ call, surface, onOptions, copyAsked, onCopyClose }: WithErrandsProps) {
  const { step, go } = useStep(call.form.draft);
  const view = useFocusKept(step);
  return (
    <div class="call">
      <div class="step-line">
        <Steps step={step} onGo={go} />
        {surface === 'popup' && <OpenBeside />}
      </div>
      <div class="call-said">
        {copyAsked > 0 && <CopyAsked key={copyAsked} call={call} onClose={onCopyClose} />}
      </div>
      <div class="view" ref={view} tabIndex={-1}>
        {step === 'before' && <BeforeStep call={call} surface={surface} onOptions={onOptions} onGo={go} />}
        {step === 'call' && <DuringStep call={call} onGo={go} />}
        {step === 'after' && <EndingStep call={call} onGo={go} />}
      </div>
    </div>
  );
}
