import { inThrees } from '../../domain/spell';
import type { Call } from './use-call';

/** Whose call this is: the workspace outlives the page it was opened on, so it says it on every step. */
export function CallAbout({ call }: { call: Call }) {
  const { caseNumber, screen, system } = call.form.draft.packet;
  const where = [screen, system].map((text) => text.trim()).filter(Boolean);
  return (
    <p class="call-about">
      <span class="muted">About</span>{' '}
      <strong class="number">
        {caseNumber.trim() === '' ? 'no case number yet' : `case ${inThrees(caseNumber.trim())}`}
      </strong>
      {where.length > 0 && <span class="source where">{where.join(' · ')}</span>}
    </p>
  );
}
