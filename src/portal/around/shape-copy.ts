import type { PageReading } from '../../domain/page-reading';
import { parentOf } from '../tree/composed-tree';
import { elementOf } from '../texts/run-places';
import { readPage } from '../read-page';
import type { Run } from '../texts/runs';
import { Layout } from './layout';
import { namingOf } from './naming';
import { isSafe } from './safe-words';

const mostLines = 400;
const longestText = 120;
/** Elements that say how a page is built. All others are left out, and ids and classes always are. */
const telling =
  /^(?:table|thead|tbody|tr|td|th|dl|dt|dd|ul|ol|li|label|input|select|textarea|h[1-6]|p|section|main|form|fieldset|legend|iframe|dialog|button|a|lightning-[a-z-]+)$/;

/**
 * How a page is built and what was read from it, to be sent to support: words every portal has stay, every other text
 * is only its shape ("Aaaa Aaaa"), every digit is 0. No address but the host and the path's own shape, never a query.
 */
export function shapeOf(document: Document, layout = new Layout(document)): string {
  const reading = readPage(document, 0, layout.sight);
  const lines = layout
    .seen()
    .slice(0, mostLines)
    .map((run) => lineOf(run));
  return [
    'PSL Companion page shape, version 1',
    `Page: ${document.location.hostname}${pathShape(document.location.pathname)}`,
    `Window: ${document.defaultView?.innerWidth ?? 0} wide; texts: ${layout.seen().length}`,
    ...readLines(reading, layout),
    'Texts, each after the elements it stands in:',
    ...lines,
  ].join('\n');
}

function readLines(
  reading: Pick<PageReading, 'caseNumbers' | 'applicationNumbers' | 'screen'>,
  layout: Layout,
) {
  const line = (what: string, { value, label }: { value: string; label: string }) => {
    const run = layout.seen().find(({ text }) => text.replace(/[^\d]/g, '').includes(value));
    const relation = run && namingOf(run, layout)?.relation;
    return `Read: ${what} ${shaped(value)} by “${kept(label)}”${relation ? ` (${relation})` : ''}`;
  };
  return [
    ...reading.caseNumbers.map((found) => line('case number', found)),
    ...reading.applicationNumbers.map((found) => line('application number', found)),
    reading.screen
      ? `Read: screen “${kept(reading.screen.value)}” by ${reading.screen.label}`
      : 'Read: no screen name',
  ];
}

function lineOf(run: Run): string {
  const attributes = ['aria-label', 'data-label', 'title', 'placeholder'].flatMap((name) => {
    const text = elementOf(run).getAttribute(name);
    return text ? [` ${name}=“${kept(text)}”`] : [];
  });
  const text = run.text.replaceAll('\uE000', '|').slice(0, longestText);
  return `${pathTo(elementOf(run))}${attributes.join('')}: ${pieces(text)}`;
}

/** The last few telling elements around a text, outermost first; a shadow root or frame is marked. */
function pathTo(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < 5; at = parentOf(at)) {
    const name = at.localName;
    if (telling.test(name)) path.unshift(name);
    else if (name.includes('-') && path[0] !== 'x-element') path.unshift('x-element');
    if (at.parentNode?.nodeType === 11) path.unshift('#shadow');
  }
  return path.join('>') || 'div';
}

/** A label before a colon or a number is judged by itself. */
function pieces(text: string): string {
  const [, label = '', rest = ''] = /^([^:\d]{2,60}?[:#]?\s*)((?<=:\s*)\S.*|\d.*)$/u.exec(text) ?? [];
  return label ? `${kept(label)}${shaped(rest)}` : kept(text);
}

/** The text itself where it is made of words every portal has, else its shape. Digits never stay. */
function kept(text: string): string {
  return isSafe(text) ? text.replace(/\p{N}/gu, '0') : shaped(text);
}

function shaped(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\p{M}/gu, '')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0')
    .replace(/[^\sAa0.,:;#()@/$%*|_'"+&?!-]/gu, '·');
}

function pathShape(path: string): string {
  return path
    .split('/')
    .slice(0, 6)
    .map((part) => {
      const words = decoded(part)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ');
      return words === 's' || words === '' || isSafe(words) ? part.replace(/\d/g, '0') : shaped(part);
    })
    .join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign
  }
}
