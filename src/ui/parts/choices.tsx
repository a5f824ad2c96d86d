import type { FoundValue } from '../../domain/page-reading';
import { Button } from './button';

interface ChoicesProps {
  question: string;
  choices: readonly FoundValue[];
  value: string;
  onChoose: (value: string) => void;
}

/** Several values on the page: the agent decides, nothing is decided for them. */
export function Choices({ question, choices, value, onChoose }: ChoicesProps) {
  return (
    <div role="group" aria-label={question}>
      <p class="source">{question}</p>
      <div class="choices">
        {choices.map((choice) => (
          <Button key={choice.value} pressed={choice.value === value} onPress={() => onChoose(choice.value)}>
            <span>
              {choice.value}
              {choice.whose && `, ${choice.whose}`} <span class="source">{choice.label}</span>
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
