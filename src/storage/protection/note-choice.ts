import { succeed, type Outcome } from '../failure';
import { reviseKeyring } from './revise-keyring';

/** The agent was asked how to protect the tickets, and answered: also "not now" is an answer. */
export async function noteChoice(): Promise<Outcome<undefined>> {
  const revised = await reviseKeyring((keyring) =>
    keyring.chosen ? undefined : { ...keyring, chosen: true },
  );
  return revised.ok ? succeed(undefined) : revised;
}
