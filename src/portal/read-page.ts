import type { FoundValue, PageReading } from '../domain/page-reading';
import { systemOf } from './system';

/** Reads what one portal page shows. A first, narrow reading: numbers that stand right behind their label. */
export function readPage(document: Document, now: number): PageReading {
  const text = document.body.innerText;
  const system = systemOf(document.location.hostname);
  const heading = document.querySelector('h1')?.textContent.trim();
  return {
    ...(system && { system }),
    ...(heading && { screen: { value: heading.slice(0, 300), label: 'page heading' } }),
    caseNumbers: behind(text, /\bCase (?:Number|#)/i),
    applicationNumbers: behind(text, /\bApplication (?:Number|#)/i),
    errors: [],
    trail: [],
    readAt: now,
  };
}

function behind(text: string, label: RegExp): FoundValue[] {
  const found = new Map<string, FoundValue>();
  for (const match of text.matchAll(new RegExp(`(${label.source})[\\s:]*(\\d{9})(?!\\d)`, 'gi'))) {
    const [, shown = '', value = ''] = match;
    if (!found.has(value)) found.set(value, { value, label: shown });
  }
  return [...found.values()];
}
