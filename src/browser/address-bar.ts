import browser, { type Omnibox } from 'webextension-polyfill';
import { ownOrigin } from './runtime';

/** What is shown under the address bar while somebody types after our keyword. */
export interface AddressBarAnswer {
  /** What Enter does, in the first line. */
  first: string;
  /** `text` is what stands in the address bar once the line is chosen. */
  lines: readonly { text: string; words: string }[];
}

/** Answers what is typed after our keyword, and calls back when it is entered. */
export function onAddressBar(
  answer: (text: string) => Promise<AddressBarAnswer>,
  entered: (text: string) => void,
): void {
  let turn = 0;
  browser.omnibox.onInputChanged.addListener((text, suggest: (lines: Omnibox.SuggestResult[]) => void) => {
    const mine = (turn += 1);
    void answer(text).then(({ first, lines }) => {
      if (mine !== turn) return; // more was typed meanwhile
      browser.omnibox.setDefaultSuggestion({ description: shown(first) });
      suggest(lines.map((line) => ({ content: line.text, description: shown(line.words) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text) => entered(text));
}

/** Chrome reads descriptions as XML, Firefox as they are. */
function shown(words: string): string {
  if (ownOrigin().startsWith('moz-')) return words;
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
