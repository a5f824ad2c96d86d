import { now } from '../../browser/clock';
import type { CopySecret } from '../../storage/copy-keys';
import type { PslFile } from '../../storage/files/read-file';
import type { Store } from '../../storage/opening';
import { OpenLocked } from '../copies/open-locked';
import type { Totals } from '../copies/totals';
import { counted, foundSentence, newestSentence } from '../copies/words';
import { Button } from '../parts/button';
import { FileButton } from '../parts/file-button';
import { dateTimeText } from '../time-text';
import { storeSentences } from '../words';
import { useBringIn } from './use-bring-in';
import { faultSentence, refusalSentences } from './words';

/** Brings in a backup, or a ticket from a colleague: what it has is shown first, and nothing that is here is lost. */
export function BringInPart({ store }: { store: Store }) {
  const { state, choose, open, bringIn, close } = useBringIn(store);
  return (
    <section class="part" aria-labelledby="bring-in">
      <h3 id="bring-in">Bring in</h3>
      <p>
        A backup, or a ticket a colleague handed over. You see what comes in before it does. Nothing that is
        here is replaced by something older.
      </p>
      {state.kind === 'locked' && (
        <>
          <p>{aboutFile(state.file)}</p>
          <OpenLocked
            label={
              state.file.what === 'backup'
                ? 'Password, passphrase or recovery key of this backup'
                : 'Password your colleague told you'
            }
            action="Open the file"
            wrong={state.wrong}
            onOpen={(typed) => void open(state.file, typed)}
          />
        </>
      )}
      {state.kind === 'seen' && (
        <Seen {...state} onBringIn={(file, secret) => void bringIn(file, secret)} onClose={close} />
      )}
      <p role="status" class={state.kind === 'refused' || state.kind === 'failed' ? 'problem' : 'source'}>
        {state.kind === 'busy' && 'One moment…'}
        {state.kind === 'refused' && refusalSentences[state.why]}
        {state.kind === 'failed' && storeSentences[state.reason]}
        {state.kind === 'done' && `Brought in: ${counted(state.records, 'record')}.`}
      </p>
      {state.kind !== 'seen' && (
        <div>
          <FileButton accept=".pslbackup,.pslticket" onFile={(file) => void choose(file)}>
            Choose a file
          </FileButton>
        </div>
      )}
    </section>
  );
}

function aboutFile({ what, at }: PslFile): string {
  const when = dateTimeText(at, now());
  return what === 'backup' ? `A backup from ${when}.` : `A ticket handed over on ${when}.`;
}

interface SeenProps {
  file: PslFile;
  secret: CopySecret;
  totals: Totals;
  onBringIn: (file: PslFile, secret: CopySecret) => void;
  onClose: () => void;
}

function Seen({ file, secret, totals, onBringIn, onClose }: SeenProps) {
  const { records, unreadable, unproven } = totals;
  const fault = faultSentence(file);
  return (
    <>
      <p>
        {aboutFile(file)}{' '}
        {records === 0
          ? 'Everything in it is here already.'
          : `It brings in ${foundSentence(totals)}.${newestSentence(totals)}`}
      </p>
      {fault !== '' && <p class="problem">{fault}</p>}
      {unproven && (
        <p class="problem">
          It is not as these tickets wrote it: something in it may be older than it says. Only what is not
          here at all can be brought in.
        </p>
      )}
      {unreadable > 0 && (
        <p class="problem">
          {counted(unreadable, 'record')} in it cannot be read, or {unreadable === 1 ? 'has' : 'have'}{' '}
          something in it this version does not know. {unreadable === 1 ? 'It stays' : 'They stay'} out.
        </p>
      )}
      <div class="row">
        {records > 0 && (
          <Button look="primary" onPress={() => onBringIn(file, secret)}>
            Bring in
          </Button>
        )}
        <Button onPress={onClose}>{records > 0 ? 'Leave it' : 'Close'}</Button>
      </div>
    </>
  );
}
