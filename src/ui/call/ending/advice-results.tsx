import { adviceResults, adviceResultWords, type Advice, type AdviceResult } from '../../../domain/advice';
import { Button } from '../../parts/button';

interface AdviceResultsProps {
  item: Advice;
  /** Undefined takes the result back: it is still to be done. */
  onResult: (result: AdviceResult | undefined) => void;
}

/** What came of one suggestion. */
export function AdviceResults({ item, onResult }: AdviceResultsProps) {
  return (
    <div class="choices" role="group" aria-label={`Result of: ${item.text}`}>
      {adviceResults.map((result) => (
        <Button
          key={result}
          pressed={item.result === result}
          onPress={() => onResult(item.result === result ? undefined : result)}
        >
          {adviceResultWords[result]}
        </Button>
      ))}
    </div>
  );
}
