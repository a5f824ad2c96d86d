/** Markup that is ready to be sent: its values were escaped when it was made. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Value = string | number | undefined | Html | readonly Html[];

/** Makes markup of a template. Values are text and are escaped; markup within markup is left as it is. */
export function html(pieces: TemplateStringsArray, ...values: Value[]): Html {
  const markup = pieces.map((piece, index) => piece + markupOf(values[index])).join('');
  return new Html(markup);
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map((one) => one.markup).join('\n');
  return escapeText(String(value));
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
