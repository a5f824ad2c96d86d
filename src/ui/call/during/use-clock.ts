import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../../browser/clock';

/**
 * The moment, read anew each second while `running`. `onBack` hears when the clock was moved back, with the last
 * moment seen before. Milliseconds since 1970.
 */
export function useClock(running: boolean, onBack: (before: number) => void): number {
  const [moment, setMoment] = useState(now);
  const seen = useRef(moment);
  const tell = useRef(onBack);
  tell.current = onBack;
  useEffect(() => {
    if (!running) return undefined;
    const look = () => {
      const read = now();
      if (read < seen.current) tell.current(seen.current);
      seen.current = read;
      setMoment(read);
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [running]);
  return moment;
}
