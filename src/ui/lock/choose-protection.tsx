import { useState } from 'preact/hooks';
import { openProtection } from '../../browser/tabs';
import { noteChoice } from '../../storage/protection/note-choice';
import type { Protection } from '../../storage/vault';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';

/** Asked once, and never in the way: how the tickets are to be protected, and what holds until somebody answers. */
export function ChooseProtection({ protection }: { protection: Protection }) {
  const [answered, setAnswered] = useState(protection.chosen);
  if (answered) return null;
  const answer = () => {
    setAnswered(true);
    void noteChoice();
  };
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button look="small" onPress={() => void openProtection()}>
            Set a passphrase
          </Button>
          <Button look="small" onPress={answer}>
            Not now
          </Button>
        </>
      }
    >
      Tickets are encrypted, but the key lies on this computer too. A passphrase keeps others out.
    </Banner>
  );
}
