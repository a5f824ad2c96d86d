import { associationOnPage, associationSentence } from '../../domain/association';
import { ruleSentence } from '../../domain/taught-rule';
import type { Call } from '../call/use-call';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { ProfileOffer } from './profile-offer';
import { notKept, notLearned } from './words';

/** What the page in front says beside the packet: what was learned by pointing, association, the agent's own data. */
export function PageNotices({ call }: { call: Call }) {
  const { form, settings, storage } = call;
  const association = associationOnPage(form.reading, settings.profile);
  const profile = form.reading?.around?.profile;
  return (
    <>
      <LearnedNotice call={call} />
      {association && <p class="source association">{associationSentence(association)}</p>}
      {profile && storage.kind === 'open' && (
        <ProfileOffer
          shown={profile}
          profile={settings.profile}
          store={storage.store}
          onSaved={call.onSettings}
        />
      )}
    </>
  );
}

function LearnedNotice({ call }: { call: Call }) {
  const { learned, forget, close } = call.pointed;
  const done = (
    <Button look="small" onPress={close}>
      OK
    </Button>
  );
  switch (learned.kind) {
    case 'nothing':
      return null;
    case 'learned':
      return (
        <Banner
          tone="good"
          actions={
            <>
              {done}
              <Button look="small" onPress={forget}>
                Forget this
              </Button>
            </>
          }
        >
          <strong>Learned.</strong> {ruleSentence(learned.rule)} It is read like this from now on.
        </Banner>
      );
    case 'taken-only':
      return (
        <Banner tone="info" actions={done}>
          {notLearned}
        </Banner>
      );
    case 'not-kept':
      return (
        <Banner tone="warn" actions={done}>
          The value is taken for this call. What was learned is not kept. {notKept(learned.reason)}
        </Banner>
      );
  }
}
