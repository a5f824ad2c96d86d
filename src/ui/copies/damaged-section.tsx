import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../storage/failure';
import { beginAnew, diagnose, putKeysBack, type Diagnosis } from '../../storage/restore/mend';
import type { Outcome } from '../../storage/failure';
import { Button } from '../parts/button';
import { useFocusWhenAsked } from '../parts/focus-when-asked';
import { storeSentences } from '../words';
import { counted } from './words';

type State =
  { kind: 'looking' } | { kind: 'failed'; reason: StoreFailure } | { kind: 'seen'; found: Diagnosis };

/** Stands where the tickets do not open: what is the matter, and the way back to them. */
export function DamagedSection() {
  const [state, setState] = useState<State>({ kind: 'looking' });
  useFocusWhenAsked('copies');
  useEffect(() => {
    void diagnose().then((found) =>
      setState(found.ok ? { kind: 'seen', found: found.value } : { kind: 'failed', reason: found.reason }),
    );
  }, []);
  const act = async (mending: Promise<Outcome<undefined>>) => {
    setState({ kind: 'looking' });
    const done = await mending;
    // What comes back is compared and shown by the page as it is then.
    if (done.ok) location.reload();
    else setState({ kind: 'failed', reason: done.reason });
  };
  return (
    <section class="card" aria-labelledby="copies">
      <h2 id="copies" tabIndex={-1}>
        Your tickets did not open
      </h2>
      <div role="status">
        {state.kind === 'looking' && <p class="muted">Looking at the copies…</p>}
        {state.kind === 'failed' && <p class="problem">{storeSentences[state.reason]}</p>}
      </div>
      {state.kind === 'seen' && <WayBack found={state.found} act={(mending) => void act(mending)} />}
    </section>
  );
}

function WayBack({ found, act }: { found: Diagnosis; act: (mending: Promise<Outcome<undefined>>) => void }) {
  switch (found.kind) {
    case 'opens':
      return (
        <>
          <p>They can be opened now.</p>
          <div>
            <Button look="primary" onPress={() => location.reload()}>
              Open them
            </Button>
          </div>
        </>
      );
    case 'keys-in-copy':
      return (
        <>
          <p>The tickets are all there, but not the keys to them. The second copy has the keys.</p>
          <div>
            <Button look="primary" onPress={() => act(putKeysBack())}>
              Put the keys back
            </Button>
          </div>
        </>
      );
    case 'part-lost':
    case 'lost':
      return <Lost found={found} onBegin={() => act(beginAnew())} />;
  }
}

function Lost({ found, onBegin }: { found: Diagnosis; onBegin: () => void }) {
  const { kind, issues, drafts } = found;
  const there = [issues > 0 && counted(issues, 'ticket'), drafts > 0 && counted(drafts, 'draft')].filter(
    (part) => part !== false,
  );
  return (
    <>
      <p>
        If you have not restarted the browser yet, do that first. When this is shown again after it,{' '}
        {kind === 'lost'
          ? 'nothing can read the damaged file any more.'
          : 'a part of the file cannot be read any more. What can be read is copied before you begin anew.'}
      </p>
      <p>
        {there.length > 0
          ? `The second copy has ${there.join(' and ')}. Begin anew, and they are put back in the next step.`
          : 'The second copy has no tickets. If you have a backup file, begin anew and bring it in afterwards.'}
      </p>
      <div>
        <Button look="primary" onPress={onBegin}>
          Begin anew
        </Button>
      </div>
    </>
  );
}
