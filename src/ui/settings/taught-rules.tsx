import { useState } from 'preact/hooks';
import { largestRulesFile, readRulesFile, rulesFileText, type RulesFile } from '../../domain/taught-file';
import { mostRules, ruleSentence, withoutRule, withRules, type TaughtRule } from '../../domain/taught-rule';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';

interface TaughtRulesProps {
  rules: readonly TaughtRule[];
  /** Resolves to whether the rules are on disk. */
  onChange: (rules: TaughtRule[]) => Promise<boolean>;
}

/** Why not is said where all of the options say it. */
const notSaved = 'Not saved.';

/** What the agent taught by pointing: to be read, deleted, and carried to a colleague in a file. */
export function TaughtRules({ rules, onChange }: TaughtRulesProps) {
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read: RulesFile =
      file.size > 4 * largestRulesFile ? { kind: 'too-large' } : readRulesFile(await file.text());
    const added = read.kind !== 'rules' || (await onChange(withRules(rules, read.rules)));
    setSaid(added ? resultText(read, rules) : notSaved);
  };
  const remove = async (rule: TaughtRule) => {
    setSaid((await onChange(withoutRule(rules, rule))) ? 'Deleted.' : notSaved);
  };
  return (
    <section class="card" aria-labelledby="taught">
      <div>
        <h2 id="taught">Taught by you</h2>
        <p class="source">
          Where a value stands on a screen, as you pointed it out. A rule holds the words beside the value,
          never the value.
        </p>
      </div>
      {rules.length === 0 ? (
        <p>Nothing yet. When a value is missing or wrong, press “Point at it on the page” below its field.</p>
      ) : (
        <ul class="rules">
          {rules.map((rule) => (
            <Rule key={JSON.stringify(rule)} rule={rule} onDelete={() => void remove(rule)} />
          ))}
        </ul>
      )}
      <div class="row">
        <Button
          disabled={rules.length === 0}
          onPress={() => saveFile('psl-companion-rules.json', 'application/json', rulesFileText(rules))}
        >
          Save as a file
        </Button>
        <label class="button file">
          Add from a file
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = ''; // the same file can be chosen again
            }}
          />
        </label>
      </div>
      <p role="status" class="source">
        {said}
      </p>
    </section>
  );
}

function Rule({ rule, onDelete }: { rule: TaughtRule; onDelete: () => void }) {
  const sentence = ruleSentence(rule);
  return (
    <li class="row between">
      <p>
        {sentence} <span class="source">{rule.host}</span>
      </p>
      <button type="button" class="small" aria-label={`Delete: ${sentence}`} onClick={onDelete}>
        Delete
      </button>
    </li>
  );
}

function resultText(read: RulesFile, before: readonly TaughtRule[]): string {
  switch (read.kind) {
    case 'rules': {
      const added = withRules(before, read.rules).length - before.length;
      return added === 1 ? '1 rule added.' : `${added} rules added.`;
    }
    case 'too-large':
      return 'Nothing added: the file is too large.';
    case 'not-rules':
      return 'Nothing added: this is not a file of taught rules.';
    case 'newer-version':
      return 'Nothing added: the file comes from a newer version. Update PSL Companion first.';
    case 'too-many':
      return `Nothing added: the file has more than ${mostRules} rules.`;
    case 'damaged':
      return 'Nothing added: the file is damaged.';
    case 'wrong-rule':
      return `Nothing added: in rule ${read.number} of the file, ${wrongPart(read.part)}.`;
  }
}

function wrongPart(part: keyof TaughtRule | undefined): string {
  switch (part) {
    case 'field':
      return 'the field is none that can be taught';
    case 'host':
      return 'the page is not one of the two portals';
    case 'screen':
      return 'the screen name is too long or holds a number';
    case 'relation':
      return 'the place of the value is not known';
    case 'label':
      return 'the label is empty, too long or holds a number';
    case undefined:
      return 'something is too much or missing';
  }
}
