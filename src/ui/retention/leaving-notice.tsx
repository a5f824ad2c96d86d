import type { KeepMonths } from '../../domain/retention';
import type { Store } from '../../storage/opening';
import { Banner } from '../parts/banner';
import { LeavingList, leavingText } from './leaving-list';
import { useLeaving } from './use-leaving';

interface LeavingNoticeProps {
  store: Store;
  months: KeepMonths;
  onOpen: (issueId: string) => void;
}

/** Above the tickets: what is about to be removed, in time to keep it. Nothing when nothing is. */
export function LeavingNotice({ store, months, onOpen }: LeavingNoticeProps) {
  const leaving = useLeaving(store, months);
  if (leaving.kind !== 'listed' || leaving.issues.length === 0) return null;
  return (
    <Banner tone="info">
      <p>{leavingText(leaving)} To keep one, open it again. To keep all longer, see Options.</p>
      <details>
        <summary>Which ones</summary>
        <LeavingList leaving={leaving} onOpen={onOpen} />
      </details>
    </Banner>
  );
}
