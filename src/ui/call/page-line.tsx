import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { pageSentences } from '../words';
import type { Call } from './use-call';
import type { PageState } from './use-page';

/** Which page the packet speaks for, or why it speaks for none. */
export function PageLine({ call }: { call: Call }) {
  const { page } = call;
  if (page.kind === 'read') {
    return (
      <div class="row between page-line">
        <SpeaksFor page={page} />
        <Button look="plain" onPress={call.readAgain}>
          Read again
        </Button>
      </div>
    );
  }
  if (page.kind === 'reading') return <p class="muted page-line">{pageSentences.reading}</p>;
  if (page.kind === 'outside') return <Banner tone="info">{pageSentences.outside}</Banner>;
  return (
    <Banner
      tone="warn"
      actions={
        <Button look="small" onPress={call.readAgain}>
          Try again
        </Button>
      }
    >
      {pageSentences[page.kind]}
    </Banner>
  );
}

/** The tab by its title: the workspace is one for many tabs, and must say which one it read. */
function SpeaksFor({ page: { reading, tabTitle } }: { page: Extract<PageState, { kind: 'read' }> }) {
  const { screen, system } = reading;
  const where = [screen?.value, system].filter(Boolean).join(' · ');
  return (
    <p>
      <span class="muted">From</span> <strong>{where || tabTitle}</strong>
      {tabTitle !== '' && where !== '' && <span class="source tab-title">Tab “{tabTitle}”</span>}
    </p>
  );
}
