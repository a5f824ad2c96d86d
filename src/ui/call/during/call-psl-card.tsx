import { useState } from 'preact/hooks';
import { pslNumber } from '../../../domain/psl';
import { Button } from '../../parts/button';
import type { Call } from '../use-call';

type Copied = 'no' | 'yes' | 'refused';

/** The number to call. Calling it from here starts the timer; a phone on the desk needs the number copied or read. */
export function CallPslCard({ call }: { call: Call }) {
  const [copied, setCopied] = useState<Copied>('no');
  const copy = () =>
    void navigator.clipboard.writeText(pslNumber.shown).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <section class="card call-psl" aria-labelledby="call-psl">
      <h2 id="call-psl">Call PSL</h2>
      <p class="number psl-number">{pslNumber.shown}</p>
      <div class="row">
        <a
          class="button"
          href={`tel:${pslNumber.dial}`}
          onClick={() => call.act({ kind: 'line', act: 'start' })}
        >
          Dial and start the timer
        </a>
        <Button onPress={copy}>Copy number</Button>
        <span role="status" class="copied">
          {copied === 'yes' && 'Copied'}
          {copied === 'refused' && 'The browser refused to copy. Read it from here.'}
        </span>
      </div>
      <p class="source">On a desk phone: dial, then press Start call. PSL’s queue counts as on hold.</p>
    </section>
  );
}
