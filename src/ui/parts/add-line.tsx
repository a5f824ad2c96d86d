import { Button } from './button';
import { Field } from './field';

interface AddLineProps {
  label: string;
  placeholder: string;
  value: string;
  problem: string | undefined;
  onText: (value: string) => void;
  onAdd: () => void;
}

/** A text that is added to a list, by Enter or by its button. */
export function AddLine({ onAdd, ...line }: AddLineProps) {
  return (
    <div class="add-line">
      <Field {...line} onEnter={onAdd} />
      <Button disabled={line.value.trim() === '' || line.problem !== undefined} onPress={onAdd}>
        Add
      </Button>
    </div>
  );
}
