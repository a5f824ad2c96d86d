/** Runs in the page: what it shows, as one file without scripts, with the properties a file cannot keep written as attributes. */
export function snapshot(): string {
  for (const input of document.querySelectorAll('input')) input.setAttribute('value', input.value);
  for (const option of document.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
  for (const area of document.querySelectorAll('textarea')) area.textContent = area.value;
  const matches = (selector: string) => {
    try {
      // A state or a part that is not there now can still belong to an element that is.
      return document.querySelector(selector.replace(/::?(?:before|after|placeholder|hover|focus|focus-visible|focus-within|active|[-a-z]*(?:scrollbar|selection)[-a-z]*)/g, '') || '*') !== null;
    } catch {
      return false;
    }
  };
  const used = (rules: CSSRuleList): string =>
    [...rules]
      .map((rule) => {
        if (rule instanceof CSSStyleRule) return matches(rule.selectorText) ? rule.cssText.replace(/url\([^)]*\)/g, 'none') : '';
        if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule || rule instanceof CSSLayerBlockRule) {
          const inner = used(rule.cssRules);
          const open = rule.cssText.slice(0, rule.cssText.indexOf('{'));
          return inner ? `${open}{${inner}}` : '';
        }
        return '';
      })
      .filter(Boolean)
      .join('\n');
  const css = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => used(sheet.cssRules)).join('\n');
  for (const element of document.querySelectorAll('script,style,link')) element.remove();
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Portal</title>\n<style>\n${css}\n</style></head>\n${document.body.outerHTML}\n</html>\n`;
}
