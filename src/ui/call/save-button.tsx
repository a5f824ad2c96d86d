import { Button } from '../parts/button';
import type { Call } from './use-call';

/** Saves the call as a ticket. */
export function SaveButton({ call, look }: { call: Call; look?: 'primary' }) {
  return (
    <Button {...(look ? { look } : {})} disabled={!call.canSave} onPress={call.save}>
      Save ticket
    </Button>
  );
}
