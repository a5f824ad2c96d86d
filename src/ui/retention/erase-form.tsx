import { useState } from 'preact/hooks';
import { eraseEverything } from '../../storage/erase';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

const word = 'ERASE';

type State = 'waiting' | 'erasing' | 'erased' | 'failed';

/** "Erase everything": asks for a word to be typed, says what cannot be erased, and is final. */
export function EraseForm() {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>('waiting');
  const erase = () => {
    setState('erasing');
    eraseEverything('PSL Companion').then(
      () => setState('erased'),
      () => setState('failed'),
    );
  };
  return (
    <section class="card" aria-labelledby="erase">
      <div>
        <h2 id="erase">Erase everything</h2>
        <p class="source">
          Removes all tickets, drafts, options and keys from this browser, and the second copy too. It cannot
          be undone. It cannot reach backup files, other files you saved, or text you copied: delete those
          yourself.
        </p>
      </div>
      {!asked && (
        <div>
          <Button onPress={() => setAsked(true)}>Erase everything…</Button>
        </div>
      )}
      {asked && state !== 'erased' && (
        <>
          <Field label={`Type ${word} to confirm`} value={typed} onText={setTyped} />
          <div class="row">
            <Button disabled={typed.trim() !== word || state === 'erasing'} onPress={erase}>
              {state === 'erasing' ? 'Erasing…' : 'Erase now'}
            </Button>
            <Button
              look="plain"
              onPress={() => {
                setAsked(false);
                setTyped('');
              }}
            >
              Cancel
            </Button>
          </div>
        </>
      )}
      {state === 'failed' && (
        <Banner tone="bad" loud>
          Not everything could be erased. Close other PSL Companion windows and press Erase now again.
        </Banner>
      )}
      {state === 'erased' && (
        <Banner tone="good" loud actions={<Button onPress={() => location.reload()}>Start again</Button>}>
          Everything was erased.
        </Banner>
      )}
    </section>
  );
}
