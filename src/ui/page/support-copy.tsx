import { useEffect, useRef, useState } from 'preact/hooks';
import { shapeInFront } from '../../messaging/look-around';
import { Button } from '../parts/button';
import { noShape } from './words';

type Shape = { kind: 'none' } | { kind: 'made'; text: string } | { kind: 'failed' };

/**
 * Something was read wrong: a description of the page for support that names nobody. It is shown before it is copied, so
 * that the agent sees what is in it.
 */
export function SupportCopy() {
  const [shape, setShape] = useState<Shape>({ kind: 'none' });
  const make = async () => {
    const text = await shapeInFront();
    setShape(text === undefined ? { kind: 'failed' } : { kind: 'made', text });
  };
  return (
    <details
      class="where"
      onToggle={(event) => {
        if (event.currentTarget.open) void make();
      }}
    >
      <summary>Something read wrong? Copy a description for support</summary>
      {shape.kind === 'failed' && (
        <p class="problem" role="alert">
          {noShape}
        </p>
      )}
      {shape.kind === 'made' && <Made text={shape.text} />}
    </details>
  );
}

function Made({ text }: { text: string }) {
  const [result, setResult] = useState<'copied' | 'by-hand'>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (result === 'by-hand') area.current?.select();
  }, [result]);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('by-hand'),
    );
  return (
    <div class="field">
      <label for="page-shape">How this page is built</label>
      <p class="source">
        Labels every page has stay. Names and values are only their shape, every digit is 0, and there is no
        address but the page’s own path.
      </p>
      <textarea id="page-shape" ref={area} readOnly rows={6} spellcheck={false} value={text} />
      <div class="row">
        <Button onPress={copy}>Copy for support</Button>
        <span role="status" class="copied">
          {result === 'copied' && 'Copied'}
          {result === 'by-hand' && 'The browser refused to copy. Press Ctrl+C.'}
        </span>
      </div>
    </div>
  );
}
