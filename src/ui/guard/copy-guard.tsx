import type { PacketLine } from '../../domain/packet-text';
import { Button } from '../parts/button';
import { useKept } from './kept';
import { useGuard } from './use-guard';

interface CopyGuardProps {
  lines: readonly PacketLine[];
  onCopy: (lines: readonly PacketLine[]) => void;
}

/** Says beside the copy button, before it is pressed, that the text holds something PSL does not need. */
export function CopyGuard({ lines, onCopy }: CopyGuardProps) {
  const guard = useGuard(lines.some(({ value }) => /\d/.test(value)));
  const { isKept } = useKept();
  const guarded = guard?.sensitiveLines(lines, isKept) ?? [];
  const places = [...new Set(guarded.map(({ line }) => line.label))].join(', ');
  return (
    <div class="guard copy-guard">
      <p role="status">
        {guard &&
          guarded.length > 0 &&
          `${places}: this looks like ${guard.foundText(guarded.flatMap(({ findings }) => findings))}.`}
      </p>
      {guard && guarded.length > 0 && (
        <div class="row">
          <Button look="small" onPress={() => onCopy(guard.withoutSensitive(lines, guarded))}>
            Copy without it
          </Button>
        </div>
      )}
    </div>
  );
}
