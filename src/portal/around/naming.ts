import type { Relation } from '../../domain/taught-rule';
import { sharesLine } from '../sight/boxes';
import { seenText } from '../tree/clean-text';
import { closestAround, isInside, meetingPoint, parentOf } from '../tree/composed-tree';
import { referencedTexts } from '../naming/named-by';
import { besideNoise } from '../naming/named-by-neighbour';
import { elementOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { cellSelector, namingRows, tableSelector } from '../naming/table-grid';
import { shownLabel } from '../naming/texts-in';
import type { Layout } from './layout';

/** The words that name a text on the page, whatever they say, and how the two stand to each other. */
export interface Naming {
  relation: Relation;
  label: string;
}

/**
 * What names a text, or the part of it behind `before`: the words before it, a field's label, a term, a header, or the
 * text just before it. Unlike the reader of numbers this knows no word of any label.
 */
export function namingOf(run: Run, layout: Layout, before = ''): Naming | undefined {
  const ways = [inSameText, ofField, byAttribute, ofTerm, inCell, inTable, afterText];
  for (const way of ways) {
    const found = way(run, layout, before);
    const label = shownLabel(found?.label ?? '');
    if (found && isLabel(label)) return { relation: found.relation, label };
  }
  return undefined;
}

type Way = (run: Run, layout: Layout, before: string) => Naming | undefined;

/** Short, with a word in it, and no number that could be somebody's. */
function isLabel(text: string): boolean {
  return text.length <= 80 && /\p{L}/u.test(text) && !/\d{3}/.test(text);
}

/** The last words before the value; a whole sentence is no label, and may be about somebody. */
const inSameText: Way = (_run, _layout, before) => {
  const clause = seenText(before.replaceAll('\uE000', ' '))
    .split(/[.;!?,\n|](?=\s)/)
    .at(-1);
  const words = shownLabel(clause ?? '')
    .split(' ')
    .slice(-4);
  // "Marisol's ref no" is "ref no" for everyone else.
  const label = words.slice(words.findLastIndex((word) => /['’]s?$/.test(word)) + 1).join(' ');
  return label === '' ? undefined : { relation: 'same-text', label };
};

const ofField: Way = (run, layout) => {
  const element = elementOf(run);
  if (!run.control) return undefined;
  const { labels } = element as HTMLInputElement;
  const names = [
    ...referencedTexts(element, 'aria-labelledby', layout.sight),
    seenText(element.getAttribute('aria-label') ?? ''),
    ...[...(labels ?? [])].map((label) => layout.labelOf(label)),
    element.getAttribute('title') ?? '',
    element.getAttribute('placeholder') ?? '',
  ];
  const label = names.find((name) => name.trim() !== '');
  return label === undefined ? undefined : { relation: 'field', label };
};

const byAttribute: Way = (run) => {
  const cell = closestAround(elementOf(run), '[data-label],[data-title],[data-th]');
  const label = ['data-label', 'data-title', 'data-th'].map((name) => cell?.getAttribute(name)).find(Boolean);
  return label ? { relation: 'column', label } : undefined;
};

const ofTerm: Way = (run, layout) => {
  let term = closestAround(elementOf(run), 'dd')?.previousElementSibling;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term?.localName === 'dt' ? { relation: 'term', label: layout.labelOf(term) } : undefined;
};

/** A cell that holds label and value both. */
const inCell: Way = (run, { runs }) => {
  const cell = closestAround(elementOf(run), cellSelector);
  const before = cell && besideNoise(run, runs, -1);
  if (!before || before.control || !isInside(elementOf(before), cell) || !/:$/.test(before.text))
    return undefined;
  return { relation: 'before', label: before.text };
};

const inTable: Way = (run, layout) => {
  const cell = closestAround(elementOf(run), cellSelector);
  const table = cell && closestAround(cell, tableSelector);
  if (!table) return undefined;
  const grid = layout.grid(table);
  const place = grid.places.get(cell);
  if (!place || grid.named[place.row]) return undefined;
  const text = (other: Element | undefined) => (other ? layout.labelOf(other) : '');
  const beside = grid.cells[place.row]?.[place.column - 1];
  // A row of names and values in turn.
  if (
    beside &&
    isHead(beside) &&
    !isHead(cell) &&
    grid.cells[place.row]?.filter((other) => other && isHead(other)).length !== 1
  )
    return { relation: 'row', label: text(beside) };
  const column = text(grid.cells[namingRows(grid, place.row).at(-1) ?? -1]?.[place.column]);
  if (column !== '') return { relation: 'column', label: column };
  const row = grid.cells[place.row] ?? [];
  const head =
    row.find((other) => other?.matches('th,[role=rowheader]') && other !== cell) ?? row[place.column - 1];
  const label = head === cell || isHead(cell) ? '' : text(head);
  return label === '' ? undefined : { relation: 'row', label };
};

function isHead(cell: Element): boolean {
  return cell.matches('th,[role=rowheader]');
}

/** The text before, when it stands in the same line or right above: nearer than anything else could. */
const afterText: Way = (run, { runs, sight }) => {
  const before = besideNoise(run, runs, -1);
  if (!before || before.control) return undefined;
  const [label, value] = [elementOf(before, true), elementOf(run)];
  const meeting = meetingPoint(label, value);
  if (!meeting || meeting.matches('body,html,main,form,tr,tbody,table,ul,ol,dl')) return undefined;
  if (stepsTo(value, meeting) > 4 || stepsTo(label, meeting) > 4) return undefined;
  const [a, b] = [sight.box(before.items.at(-1)?.node ?? label), sight.box(run.items[0]?.node ?? value)];
  if (a && b && !isNear(a, b)) return undefined;
  return { relation: 'before', label: before.text };
};

function stepsTo(element: Element, meeting: Element): number {
  let steps = 0;
  for (let at: Element | null = element; at && at !== meeting; at = parentOf(at)) steps += 1;
  return steps;
}

/** In pixels of the page. */
function isNear(label: DOMRect, value: DOMRect): boolean {
  if (sharesLine(label, value, 0.4)) return label.right <= value.left + 4 && value.left - label.right < 240;
  return value.top - label.bottom < 40 && label.top < value.top && label.left < value.right;
}
