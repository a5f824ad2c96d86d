import { readNotes } from '../browser/local-notes';
import { logError } from '../browser/log';

/** Where the last tally is noted, outside the database. */
export const witnessKey = 'witness';
/** Where a loss stays noted until the agent has taken note of it. */
export const lossKey = 'loss';

/** The witness and a noted loss, as they lie there; nothing when they cannot be read. */
export async function readWitnessNotes(): Promise<Record<string, unknown>> {
  try {
    return await readNotes([witnessKey, lossKey]);
  } catch (error) {
    // The database may well be whole: without a witness it opens as it is.
    logError('witness-not-read', error);
    return {};
  }
}
