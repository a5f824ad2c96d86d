import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { pageSentences } from '../words';
import type { Call } from './use-call';

/** Which page the packet speaks for, or why it speaks for none. */
export function PageLine({ call }: { call: Call }) {
  const { page } = call;
  if (page.kind === 'read') {
    const { screen, system } = page.reading;
    return (
      <div class="row between page-line">
        <p>
          <span class="muted">From</span>{' '}
          <strong>{[screen?.value, system].filter(Boolean).join(' · ')}</strong>
        </p>
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
