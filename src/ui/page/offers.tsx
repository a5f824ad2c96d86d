import { useState } from 'preact/hooks';
import { hasText, withoutText, withText } from '../../domain/added-text';
import { enrollmentText } from '../../domain/enrollment-text';
import { firstNameOf, initialsOf } from '../../domain/member-name';
import type { PacketKey } from '../../domain/packet';
import type { FoundValue, PageReading } from '../../domain/page-reading';
import { stepsText } from '../../domain/steps-text';
import { Button } from '../parts/button';
import { timeText } from '../time-text';

/** Fields that are the agent's own: the page can only offer something for them. */
export type OwnField = Extract<PacketKey, 'members' | 'enrollment' | 'troubleshooting' | 'notes'>;

interface OffersProps {
  field: OwnField;
  value: string;
  reading: PageReading;
  onText: (value: string) => void;
}

/** What the page in front offers for a field that is the agent's own: pressed, it is put in; nothing is by itself. */
export function Offers({ field, value, reading, onText }: OffersProps) {
  const { around, trail } = reading;
  switch (field) {
    case 'members':
      return around && around.members.length > 0 ? (
        <Members members={around.members} value={value} onText={onText} />
      ) : null;
    case 'enrollment': {
      const texts = (around?.enrollment ?? []).map(enrollmentText);
      return texts.length > 0 ? (
        <div role="group" aria-label="Enrollment on this page">
          <p class="source">Shown on this page:</p>
          <Parts
            parts={texts.map((text) => ({ text, shown: text }))}
            separator={'\n'}
            value={value}
            onText={onText}
          />
        </div>
      ) : null;
    }
    case 'troubleshooting':
    case 'notes': {
      const steps = stepsText(trail, timeText);
      return trail.length < 2 || value.includes(steps) ? null : (
        <Button look="plain" onPress={() => onText(withText(value, steps, '\n'))}>
          Add the steps before the error
        </Button>
      );
    }
  }
}

/** Initials unless the agent asks for more: the least that tells PSL who is meant. */
function Members({
  members,
  value,
  onText,
}: {
  members: readonly FoundValue[];
  value: string;
  onText: (value: string) => void;
}) {
  const [firstNames, setFirstNames] = useState(false);
  const shorten = (name: string, wanted: boolean) => (wanted ? firstNameOf(name) : initialsOf(name));
  const change = (wanted: boolean) => {
    setFirstNames(wanted);
    // Those that are in already change with the switch.
    const changed = members.reduce((text, { value: name }) => {
      const [from, to] = [shorten(name, !wanted), shorten(name, wanted)];
      return hasText(text, from, ', ') ? withText(withoutText(text, from, ', '), to, ', ') : text;
    }, value);
    if (changed !== value) onText(changed);
  };
  const parts = members.map(({ value: name }) => ({
    text: shorten(name, firstNames),
    shown: shorten(name, firstNames),
  }));
  return (
    <div role="group" aria-label="Members on this page">
      <p class="source">Named on this page:</p>
      <Parts parts={distinct(parts)} separator=", " value={value} onText={onText} />
      <label class="check source">
        <input
          type="checkbox"
          checked={firstNames}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        First names instead of initials
      </label>
    </div>
  );
}

interface Part {
  text: string;
  shown: string;
}

/** Each part is in the field or not, and a press changes it. */
function Parts({
  parts,
  separator,
  value,
  onText,
}: {
  parts: readonly Part[];
  separator: '\n' | ', ';
  value: string;
  onText: (value: string) => void;
}) {
  return (
    <div class="choices">
      {parts.map(({ text, shown }) => {
        const isIn = hasText(value, text, separator);
        const change = isIn ? withoutText : withText;
        return (
          <Button key={text} pressed={isIn} onPress={() => onText(change(value, text, separator))}>
            {shown}
          </Button>
        );
      })}
    </div>
  );
}

/** Two members with the same initials are one button: which of them is meant, the agent writes. */
function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(
    ({ text }, at) => text !== '' && parts.findIndex((other) => other.text === text) === at,
  );
}
