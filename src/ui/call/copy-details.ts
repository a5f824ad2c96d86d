import { packetAsHtml, packetAsText, type PacketLine } from '../../domain/packet-text';

export type CopyResult = 'copied' | 'by-hand';

/**
 * Puts the call details on the clipboard, as plain text and as HTML. Call it straight from the click: the browser
 * allows writing only then. When neither way works the answer is 'by-hand', and the text must be shown selected.
 */
export async function copyDetails(lines: readonly PacketLine[]): Promise<CopyResult> {
  const text = packetAsText(lines);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([packetAsHtml(lines)], { type: 'text/html' }),
      }),
    ]);
    return 'copied';
  } catch {
    return copyPlain(text);
  }
}

/** Some browsers and policies refuse rich content but take text. */
async function copyPlain(text: string): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
