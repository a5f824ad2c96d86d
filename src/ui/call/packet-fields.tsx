import type { CallForm } from '../../domain/call-form';
import { fieldNote } from '../../domain/field-note';
import { packetFields, type PacketField, type PacketKey } from '../../domain/packet';
import { taughtFields, type TaughtField } from '../../domain/page-reading';
import { Button } from '../parts/button';
import type { OwnField } from '../page/offers';
import { PointButton } from '../page/point-button';
import { WhereFrom } from '../page/where-from';
import { Choices } from '../parts/choices';
import { Field } from '../parts/field';
import { whenLoaded } from '../parts/when-loaded';

interface PacketFieldsProps {
  form: CallForm;
  onType: (key: PacketKey, value: string) => void;
}

const Offers = whenLoaded(() => import('../page/offers').then((module) => module.Offers));

/** Short fields share a line where there is room; these need the whole width. */
const wideFields: readonly PacketKey[] = [
  'error',
  'browser',
  'members',
  'enrollment',
  'troubleshooting',
  'notes',
];
/** Fields that are the agent's own; the page only offers something for them. */
const ownFields: readonly OwnField[] = ['members', 'enrollment', 'troubleshooting', 'notes'];
const longFields: readonly PacketKey[] = ['error', 'enrollment', 'troubleshooting', 'notes'];
const numberFields: readonly PacketKey[] = ['caseNumber', 'applicationNumber'];
const questions: Partial<Record<PacketKey, string>> = {
  caseNumber: 'This page shows several case numbers. Which one is the call about?',
  applicationNumber: 'This page shows several application numbers. Which one is the call about?',
  error: 'Which error is the call about?',
};

/** The case details PSL asks for, in its order, each editable and each with its origin. */
export function PacketFields({ form, onType }: PacketFieldsProps) {
  return (
    <div class="packet">
      {packetFields.map((field) => (
        <div key={field.key} class={wideFields.includes(field.key) ? 'wide' : ''}>
          <PacketInput field={field} form={form} onType={onType} />
        </div>
      ))}
    </div>
  );
}

function PacketInput({ field, form, onType }: PacketFieldsProps & { field: PacketField }) {
  const { key, label, maxLength } = field;
  const value = form.draft.packet[key];
  return (
    <Field
      label={label}
      value={value}
      multiline={longFields.includes(key)}
      number={numberFields.includes(key)}
      members={key === 'members'}
      problem={tooLong(value, maxLength)}
      onText={(text) => onType(key, text)}
    >
      <Note fieldKey={key} form={form} onType={onType} />
      {form.reading && isOwn(key) && (
        <Offers field={key} value={value} reading={form.reading} onText={(text) => onType(key, text)} />
      )}
    </Field>
  );
}

function Note({ fieldKey, form, onType }: PacketFieldsProps & { fieldKey: PacketKey }) {
  const note = fieldNote(form, fieldKey);
  switch (note.kind) {
    case 'reading':
      return <p class="source">Reading the page…</p>;
    case 'from-page':
      return <Origin fieldKey={fieldKey} form={form} label={note.label} taught={note.taught} />;
    case 'choose':
      return (
        <>
          <Choices
            question={questions[fieldKey] ?? 'Which one is the call about?'}
            choices={note.choices}
            value={form.draft.packet[fieldKey]}
            onChoose={(value) => onType(fieldKey, value)}
          />
          <Point fieldKey={fieldKey} />
        </>
      );
    case 'page-differs':
      return (
        <>
          <p class="source">
            The page shows “{note.found.value}”.{' '}
            <Button look="plain" onPress={() => onType(fieldKey, note.found.value)}>
              Use it
            </Button>
          </p>
          <Point fieldKey={fieldKey} />
        </>
      );
    case 'not-found':
      return (
        <>
          <p class="source">{fieldKey === 'error' ? 'No error seen' : 'Not found on this page'}</p>
          <Point fieldKey={fieldKey} />
        </>
      );
    case 'nothing':
      return form.reading ? <Point fieldKey={fieldKey} /> : null;
  }
}

/** Where a value that the page gave came from. The system is known by the address: there is nothing to point at. */
function Origin({
  fieldKey,
  form,
  label,
  taught,
}: Pick<PacketFieldsProps, 'form'> & { fieldKey: PacketKey; label: string; taught: boolean }) {
  const summary = fromText(label, fieldKey, taught);
  if (!canBeTaught(fieldKey)) return <p class="source">{summary}</p>;
  const value = form.draft.packet[fieldKey];
  return (
    <WhereFrom
      summary={summary}
      label={label}
      value={value}
      taught={taught}
      field={fieldKey}
      reading={form.reading}
    />
  );
}

function Point({ fieldKey }: { fieldKey: PacketKey }) {
  return canBeTaught(fieldKey) ? <PointButton field={fieldKey}>Point at it on the page</PointButton> : null;
}

function canBeTaught(key: PacketKey): key is TaughtField {
  return (taughtFields as readonly string[]).includes(key);
}

function isOwn(key: PacketKey): key is OwnField {
  return (ownFields as readonly PacketKey[]).includes(key);
}

/** The page's own label in quotation marks for numbers; the rest is described in our words. */
function fromText(label: string, key: PacketKey, taught: boolean): string {
  if (taught) return `From “${label}”, taught by you`;
  return numberFields.includes(key) ? `From “${label}”` : `From ${label}`;
}

/** What to say about a text over its limit; undefined when it fits. */
export function tooLong(value: string, limit: number): string | undefined {
  if (value.length <= limit) return undefined;
  return `Too long to save: ${value.length.toLocaleString('en-US')} of ${limit.toLocaleString('en-US')} characters.`;
}
