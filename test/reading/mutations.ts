/** Whole numbers from 0 up to, but without, a limit; always the same ones for a seed. */
export type Dice = (limit: number) => number;

/** A die that rolls the same for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A change of a page's source that changes nothing of what is seen on it. */
export type Mutation = (document: Document, dice: Dice) => void;

/** By name. Each leaves alone what it could change the look of. */
export const mutations: Record<string, Mutation> = {
  'classes and ids renamed': renameAll,
  'texts and boxes wrapped': wrapSome,
  'texts split and comments between': splitTexts,
  'attributes in another order': turnAttributes,
  'rows, columns and terms in another order': turnTables,
  'labels in Spanish': translate,
};

const pointing = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
];

function renameAll(document: Document): void {
  // A style sheet of its own file cannot be renamed along.
  if (document.querySelector('link[rel=stylesheet]')) return;
  const names = new Map<string, string>();
  const renamed = (name: string) => names.get(name) ?? names.set(name, `q${names.size}z`).get(name) ?? name;
  for (const element of document.querySelectorAll('*')) {
    if (element.classList.length > 0 && !hasMeaning(element.getAttribute('class') ?? ''))
      element.setAttribute('class', [...element.classList].map((name) => renamed(`.${name}`)).join(' '));
    if (element.id) element.id = renamed(`#${element.id}`);
    for (const name of pointing) {
      const ids = element.getAttribute(name);
      if (ids)
        element.setAttribute(
          name,
          ids
            .split(/\s+/)
            .map((id) => renamed(`#${id}`))
            .join(' '),
        );
    }
  }
  for (const style of document.querySelectorAll('style'))
    style.textContent = style.textContent.replace(
      /([.#])(-?[a-z_][\w-]*)(?=[^{}]*\{)/gi,
      (whole, kind: string) => (names.has(whole) ? `${kind}${names.get(whole) ?? ''}` : whole),
    );
}

/** Words that frameworks say what a box is with; to the reader they are what roles are on better pages. */
function hasMeaning(name: string): boolean {
  return /breadcrumb|title|header|step|active|current|alert|error|toast|modal|help|hint|tooltip|icon|feedback|nav|selected|progress|path|dots|leader/i.test(
    name,
  );
}

const inlineNames = /^(?:span|b|strong|em|i|a|small|code|label|mark|u)$/;
const roomy =
  /^(?:div|section|main|article|p|span|b|strong|em|a|td|th|dd|dt|li|label|h[1-6]|small|address|blockquote)$/;

function wrapSome(document: Document, dice: Dice): void {
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  // Such rules count or reach from box to box: another box between would change the look.
  const counts =
    /[>+~]|:(?:first|last|nth|only|empty|not|has)/.test(styles) ||
    document.querySelector('link[rel=stylesheet]');
  for (const text of textsOf(document)) {
    const parent = text.parentElement;
    if (!parent || !roomy.test(parent.localName) || dice(3) > 0 || counts || styles.includes('span'))
      continue;
    // The words of a control's own list, and lines kept as written, stay one text.
    if (parent.closest('pre,select,svg,[style*="white-space"]')) continue;
    around(text, 'span');
  }
  if (counts) return;
  for (const element of document.body.querySelectorAll('*')) {
    if (dice(4) > 0 || !element.parentElement || !roomy.test(element.parentElement.localName)) continue;
    if (isLaidOutByParent(element) || element.closest('pre,svg')) continue;
    if (inlineNames.test(element.localName) && !styles.includes('span') && !element.hasAttribute('style'))
      around(element, 'span');
    else if (
      /^(?:div|p|section|article|table|dl|ul)$/.test(element.localName) &&
      !styles.includes('div') &&
      !element.hasAttribute('style')
    )
      around(element, 'div');
  }
}

function isLaidOutByParent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const parent = element.parentElement;
  if (!view || !parent) return true;
  const { display } = view.getComputedStyle(parent);
  const own = view.getComputedStyle(element);
  return (
    /flex|grid|table|contents|none/.test(display) ||
    /absolute|fixed/.test(own.position) ||
    (own.float !== '' && own.float !== 'none') ||
    (inlineNames.test(element.localName) ? own.display !== 'inline' : !/^(?:block|table)$/.test(own.display))
  );
}

function around(node: ChildNode, name: string): void {
  const box = node.ownerDocument?.createElement(name);
  if (!box) return;
  node.replaceWith(box);
  box.append(node);
}

function splitTexts(document: Document, dice: Dice): void {
  for (const text of textsOf(document)) {
    if (text.parentElement?.matches('option,title,textarea')) continue;
    if (dice(2) === 0) text.before(document.createComment(' Case Number: 402557719 '));
    if (text.data.length > 2 && dice(2) === 0) text.splitText(1 + dice(text.data.length - 1));
  }
}

function turnAttributes(document: Document): void {
  for (const element of document.body.querySelectorAll('div,span,p,td,th,dd,dt,label,section,li,a')) {
    const attributes = [...element.attributes].reverse();
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
    element.setAttribute('data-q', '1');
  }
}

function turnTables(document: Document, dice: Dice): void {
  for (const table of document.querySelectorAll('table')) if (isPlain(table)) turnTable(table, dice);
  for (const list of document.querySelectorAll('dl')) {
    const items = [...list.children];
    if (items.length % 2 === 0 && items.every(({ localName }, i) => localName === (i % 2 ? 'dd' : 'dt')))
      for (let i = items.length - 2; i >= 0; i -= 2) list.append(...items.slice(i, i + 2));
  }
}

/** One row of names over rows of as many values, nothing spanning, nothing numbered. */
function isPlain(table: HTMLTableElement): boolean {
  const rows = [...table.rows];
  const [head] = rows;
  return (
    rows.length > 1 &&
    head !== undefined &&
    head.parentElement?.localName === 'thead' &&
    table.tBodies.length === 1 &&
    !table.querySelector('table,[rowspan],[colspan],[aria-colindex],colgroup,input,tfoot') &&
    !/fixed|locked|pinned/i.test(table.parentElement?.className ?? '') &&
    rows.every((row) => row.cells.length === head.cells.length) &&
    rows.slice(1).every((row) => [...row.cells].every(({ localName }) => localName === 'td'))
  );
}

function turnTable(table: HTMLTableElement, dice: Dice): void {
  const body = table.tBodies[0];
  if (body && dice(2) === 0) body.append(...[...body.rows].reverse());
  // A style that counts columns would hide another one now.
  const styles = [...table.ownerDocument.querySelectorAll('style')]
    .map((style) => style.textContent)
    .join('');
  if (
    dice(2) === 0 &&
    !/nth|first|last/.test(styles) &&
    !table.ownerDocument.querySelector('link[rel=stylesheet]')
  )
    for (const row of table.rows) row.append(...[...row.cells].reverse());
}

const spanish = new Map([
  ['Case Number', 'Número de caso'],
  ['Case number', 'Número de caso'],
  ['CASE NUMBER', 'NÚMERO DE CASO'],
  ['Case #', 'Caso #'],
  ['Case ID', 'ID de caso'],
  ['Case No.', 'N.º de caso'],
  ['Application Number', 'Número de solicitud'],
  ['Application number', 'Número de solicitud'],
  ['Application #', 'Solicitud #'],
  ['SSN', 'Número de seguro social'],
  ['Social Security Number', 'Número de seguro social'],
  ['Phone', 'Teléfono'],
  ['Status', 'Estado'],
  ['Name', 'Nombre'],
  ['Client', 'Cliente'],
]);

function translate(document: Document): void {
  for (const text of textsOf(document)) {
    const [, lead = '', label = '', end = ''] = /^(\s*)(.*?)(\s*:?\s*)$/s.exec(text.data) ?? [];
    const translated = spanish.get(label);
    if (translated && !text.parentElement?.closest('title,h1,option')) text.data = lead + translated + end;
  }
}

/** The texts of the page's own tree that say something. */
function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest('script,style,template,noscript,svg'))
      texts.push(text);
  }
  return texts;
}
