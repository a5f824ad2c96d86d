import { Button } from '../parts/button';
import type { Call } from './use-call';

/** Saves the call as a ticket. Without a number it asks for one, or for the reason. */
export function SaveButton({ call, look }: { call: Call; look?: 'primary' }) {
  return (
    <Button
      {...(look ? { look } : {})}
      disabled={!call.canSave}
      onPress={call.numberMissing ? call.askForNumber : call.save}
    >
      Save ticket
    </Button>
  );
}
