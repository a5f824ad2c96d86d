import { caseKey } from './case-number';
import { errorKey } from './error-key';

/** One issue in the form it is looked up in: nothing of it but what is compared. */
export interface IssueMark {
  id: string;
  caseKey: string;
  errorKey: string;
  open: boolean;
  /** The ticket numbers of its calls, as they are compared (ticketKey). */
  tickets: readonly string[];
}

/** What the agent should know about earlier issues while preparing a call. */
export interface Related {
  /** Open issues of the same case, the one called about last first: their ids. */
  open: string[];
  /** How many closed ones there are. */
  closed: number;
  /** Other cases with an open issue about the same error, each once. */
  otherCases: string[];
}

/** What the marks are asked: the packet's texts as they stand, and the issue the packet belongs to already. */
export interface RelatedQuestion {
  caseNumber: string;
  error: string;
  except?: string | undefined;
}

/** Picks what matters for a packet out of `marks`, which come newest first. */
export function relatedTo(marks: readonly IssueMark[], question: RelatedQuestion): Related {
  const wanted = { caseKey: caseKey(question.caseNumber), errorKey: errorKey(question.error) };
  const sameCase: IssueMark[] = [];
  const otherCases = new Set<string>();
  for (const mark of marks) {
    if (mark.id === question.except) continue;
    if (wanted.caseKey !== '' && mark.caseKey === wanted.caseKey) sameCase.push(mark);
    else if (
      wanted.errorKey !== '' &&
      mark.open &&
      mark.errorKey === wanted.errorKey &&
      mark.caseKey !== ''
    ) {
      otherCases.add(mark.caseKey);
    }
  }
  const open = sameCase.filter((mark) => mark.open).map(({ id }) => id);
  return { open, closed: sameCase.length - open.length, otherCases: [...otherCases] };
}
