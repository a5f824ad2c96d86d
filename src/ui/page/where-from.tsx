import { useState } from 'preact/hooks';
import type { PageReading, TaughtField } from '../../domain/page-reading';
import { PointButton } from './point-button';
import { timeText } from '../time-text';

interface WhereFromProps {
  /** "From “Case Number”": the short answer, always shown. */
  summary: string;
  label: string;
  value: string;
  taught: boolean;
  field: TaughtField;
  reading: PageReading | undefined;
}

/** Where a value came from: in short, and opened in full, with the way to point at another one. */
export function WhereFrom({ summary, label, value, taught, field, reading }: WhereFromProps) {
  const [open, setOpen] = useState(false);
  const place = reading?.around?.origins.find((origin) => origin.value === value)?.place;
  const error = field === 'error' ? reading?.errors.find(({ text }) => value.startsWith(text)) : undefined;
  const screen = error?.screen ?? reading?.screen?.value;
  return (
    <details class="where" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title="Where did this come from?">{summary}</summary>
      {open && (
        <>
          <dl>
            <Line name="Label" text={taught ? `${label}, taught by you` : label} />
            <Line name="Screen" text={screen} />
            <Line name="Place" text={place} />
            <Line name={error ? 'First seen' : 'Read'} text={timeOf(error?.firstSeen ?? reading?.readAt)} />
          </dl>
          <PointButton field={field}>Wrong? Point at it on the page</PointButton>
        </>
      )}
    </details>
  );
}

function Line({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function timeOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : timeText(at);
}
