import { JSDOM } from 'jsdom';
import { Layout } from '../../../src/portal/around/layout';
import { lookAround } from '../../../src/portal/around/look-around';
import { plainSight } from '../plain-sight';
import type { TaughtRule } from '../../../src/domain/taught-rule';

/** A page of one of the portals, made of its body, laid out for a second look. */
export function aPage(body: string, address = 'https://kyagent.ky.gov/UserProfile/X'): Layout {
  const { window } = new JSDOM(`<!doctype html><title>Portal</title>${body}`, { url: address });
  return new Layout(window.document, plainSight());
}

/** The second look at such a page. */
export function lookAt(body: string, rules: readonly TaughtRule[] = [], address?: string) {
  const layout = aPage(body, address);
  return lookAround(layout.document, rules, layout);
}
