import { useContext, useId, useMemo } from 'preact/hooks';
import type { TextPlace } from '../../domain/sensitive-numbers';
import { Button } from '../parts/button';
import { useKept } from './kept';
import { OwnNumbers } from './own-numbers';
import { useGuard } from './use-guard';

interface SensitiveNoticeProps {
  /** The id of the field: it takes the focus back when the buttons are gone. */
  fieldId: string;
  value: string;
  field: TextPlace['field'];
  onText: (text: string) => void;
}

/** Says under a field that it holds a number nobody on the call needs, and offers to take it out. It stops nothing. */
export function SensitiveNotice({ fieldId, value, field, onText }: SensitiveNoticeProps) {
  const own = useContext(OwnNumbers);
  const guard = useGuard(/\d/.test(value));
  const { isKept, keep } = useKept();
  const found = useMemo(() => guard?.findSensitive(value, { field, own }) ?? [], [guard, value, field, own]);
  const findings = found.filter((finding) => !isKept(value, finding));
  const sentenceId = useId();
  const settle = (work: () => void) => {
    work();
    document.getElementById(fieldId)?.focus();
  };
  const several = new Set(findings.map(({ kind }) => kind)).size > 1;
  return (
    <div class="guard" role={findings.length > 0 ? 'group' : undefined} aria-labelledby={sentenceId}>
      {/* There before it speaks: a live region that comes with its words is often not read. */}
      <p role="status" id={sentenceId}>
        {guard &&
          findings.length > 0 &&
          `This looks like ${guard.foundText(findings)}. PSL does not need ${several ? 'them' : 'it'}.`}
      </p>
      {guard && findings.length > 0 && (
        <div class="row">
          <Button look="small" onPress={() => settle(() => onText(guard.withoutFindings(value, findings)))}>
            Remove
          </Button>
          <Button look="plain" onPress={() => settle(() => keep(value, findings))}>
            Keep
          </Button>
        </div>
      )}
    </div>
  );
}
