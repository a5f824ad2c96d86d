import type { IssueFile } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import type { Store } from '../../storage/opening';
import { FollowUpCard } from '../tickets/follow-up-card';
import type { useIssue } from '../tickets/use-issue';
import { whenLoaded } from '../parts/when-loaded';
import { CloseCard } from './close-card';
import { TimelineCard } from './timeline-card';
import { TrackerCard } from './tracker-card';

const HandOverCard = whenLoaded(() =>
  import('../exchange/hand-over-card').then((module) => module.HandOverCard),
);

interface AfterCardsProps {
  store: Store;
  file: IssueFile;
  settings: Settings;
  apply: ReturnType<typeof useIssue>['apply'];
}

/** What there is to do after a call: come back, write down, close, or submit what PSL did not solve. */
export function AfterCards({ store, file, settings, apply }: AfterCardsProps) {
  const open = file.issue.closedAt === undefined;
  return (
    <div class="after">
      {open && <FollowUpCard store={store} file={file} settings={settings} apply={apply} />}
      <TimelineCard store={store} file={file} apply={apply} />
      <CloseCard store={store} issue={file.issue} apply={apply} />
      <TrackerCard store={store} file={file} settings={settings} apply={apply} />
      <HandOverCard file={file} />
    </div>
  );
}
