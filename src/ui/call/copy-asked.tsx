import { useEffect, useState } from 'preact/hooks';
import { profileFor } from '../../domain/agent-lines';
import { packetAsText, packetLines, type PacketLine } from '../../domain/packet-text';
import { useKept } from '../guard/kept';
import { foundText, sensitiveLines, withoutSensitive } from '../guard/rules';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { CopyByHand } from './copy-by-hand';
import { copyDetails, type CopyResult } from './copy-details';
import type { Call } from './use-call';

interface CopyAskedProps {
  call: Call;
  onClose: () => void;
}

/**
 * What came of the key that copies: said, because nobody pressed a button that could say it. A packet with a number PSL
 * does not need is not copied unseen.
 */
export function CopyAsked({ call: { form, settings, previousTickets }, onClose }: CopyAskedProps) {
  const { packet, before } = form.draft;
  const lines = packetLines(packet, profileFor(settings, before?.lineId), previousTickets);
  const { isKept } = useKept();
  const [result, setResult] = useState<CopyResult | 'held' | 'none'>('none');
  const copy = (wanted: readonly PacketLine[]) => void copyDetails(wanted).then(setResult);
  useEffect(() => {
    if (sensitiveLines(lines, isKept).length > 0) setResult('held');
    else copy(lines);
    // Once: what is changed afterwards is not what was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  switch (result) {
    case 'none':
      return null;
    case 'copied':
      return <Copied caseNumber={packet.caseNumber} onClose={onClose} />;
    case 'by-hand':
      return <CopyByHand words="One more key: press Ctrl+C to copy this text." text={packetAsText(lines)} />;
    case 'held':
      return <Held lines={lines} onCopy={copy} />;
  }
}

interface HeldProps {
  lines: readonly PacketLine[];
  onCopy: (lines: readonly PacketLine[]) => void;
}

function Held({ lines, onCopy }: HeldProps) {
  const { isKept } = useKept();
  const guarded = sensitiveLines(lines, isKept);
  const places = [...new Set(guarded.map(({ line }) => line.label))].join(', ');
  const found = foundText(guarded.flatMap(({ findings }) => findings));
  return (
    <Banner
      tone="warn"
      loud
      actions={
        <>
          <Button look="small" onPress={() => onCopy(withoutSensitive(lines, guarded))}>
            Copy without it
          </Button>
          <Button look="small" onPress={() => onCopy(lines)}>
            Copy all of it
          </Button>
        </>
      }
    >
      <strong>Not copied yet.</strong>
      {guarded.length > 0 && ` ${places}: this looks like ${found}. PSL does not need it.`}
    </Banner>
  );
}

function Copied({ caseNumber, onClose }: { caseNumber: string; onClose: () => void }) {
  return (
    <Banner
      tone="good"
      actions={
        <Button look="small" onPress={onClose}>
          Close
        </Button>
      }
    >
      <strong>Copied:</strong> the call details
      {caseNumber !== '' && (
        <>
          {' '}
          of case <strong class="number">{caseNumber}</strong>
        </>
      )}
      . Paste them where they are wanted.
    </Banner>
  );
}
