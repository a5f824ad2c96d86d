import { useEffect, useState } from 'preact/hooks';
import { packetAsText, type PacketLine } from '../../domain/packet-text';
import { CopyGuard } from '../guard/copy-guard';
import { Button } from '../parts/button';
import { useShortcut } from '../parts/use-shortcut';
import { CopyByHand } from './copy-by-hand';
import { copyDetails, type CopyResult } from './copy-details';

interface CopyButtonProps {
  lines: readonly PacketLine[];
  look?: 'primary' | 'small';
  /** What the button says, when it is not the call details. */
  words?: string;
}

/** "Copy call details", and "Copied" only after the clipboard has it. When it refuses, the text is shown to be copied by hand. */
export function CopyButton({ lines, look, words = 'Copy call details' }: CopyButtonProps) {
  const [result, setResult] = useState<CopyResult | 'none'>('none');
  const shortcut = useShortcut('copy-details');
  const text = packetAsText(lines);
  // A changed packet is no longer the one that was copied.
  useEffect(() => setResult('none'), [text]);
  const copy = (wanted: readonly PacketLine[]) => void copyDetails(wanted).then(setResult);
  return (
    <>
      <CopyGuard lines={lines} onCopy={copy} />
      <Button
        {...(look ? { look } : {})}
        {...(look === 'primary' && { shortcut })}
        onPress={() => copy(lines)}
      >
        {words}
      </Button>
      <span role="status" class="copied">
        {result === 'copied' && 'Copied'}
      </span>
      {result === 'by-hand' && (
        <CopyByHand words="The browser refused to copy. Press Ctrl+C to copy this text:" text={text} />
      )}
    </>
  );
}
