import type { Loss } from '../../src/storage/witness';

/** A call the storage code said was saved. */
export interface Acknowledged {
  issueId: string;
  callId: string;
  ticketNumber: string;
}

/** What was wrong after a kill. */
export interface Findings {
  /** Acknowledged calls that are not there, or not as they were saved. */
  lost: number;
  /** Rows, drafts or counts that show half of a save. */
  halfWritten: number;
  /** What the witness said that is missing. */
  losses: Loss[];
}
