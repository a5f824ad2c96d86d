import { spellOut } from '../../../domain/spell';

/** Longer texts are not spelled on the phone. */
const longest = 60;

/** A name or number letter by letter, "N as in November". Only where there is a letter to spell. */
export function Spelling({ text, label }: { text: string; label: string }) {
  if (!/\p{L}/u.test(text) || text.length > longest) return null;
  return (
    <details class="spelling">
      <summary>
        Spell it<span class="unseen">: {label}</span>
      </summary>
      <ol>
        {spellOut(text).map((piece, place) => (
          <li key={place}>{piece}</li>
        ))}
      </ol>
    </details>
  );
}
