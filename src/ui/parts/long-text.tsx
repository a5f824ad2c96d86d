import { useState } from 'preact/hooks';
import { Button } from './button';

/** As many characters as are read at a glance; a little more than this is shown whole. */
const [glance, slack] = [280, 80];

/** A text that may be pages long: its beginning, and all of it when asked. */
export function LongText({ text }: { text: string }) {
  const [all, setAll] = useState(false);
  if (all || text.length <= glance + slack) return <>{text}</>;
  const cut = text.slice(0, glance).replace(/\s+\S*$/, '');
  return (
    <>
      {cut}…{' '}
      <Button look="plain" onPress={() => setAll(true)}>
        Show all
      </Button>
    </>
  );
}
