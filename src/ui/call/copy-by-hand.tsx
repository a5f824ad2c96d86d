import { useEffect, useRef } from 'preact/hooks';

interface CopyByHandProps {
  text: string;
  /** Why it has to be done by hand, and how. */
  words: string;
}

/** The text to be copied, selected, where the browser does not take it from us. */
export function CopyByHand({ text, words }: CopyByHandProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  return (
    <div class="by-hand" role="alert">
      <label for="copy-by-hand">{words}</label>
      <textarea id="copy-by-hand" ref={area} readOnly rows={6} value={text} />
    </div>
  );
}
