import type { TaughtField } from '../../domain/page-reading';
import type { TaughtRule } from '../../domain/taught-rule';
import { folded } from '../tree/clean-text';
import type { Layout } from './layout';
import { membersOn } from './members';
import type { Naming } from './naming';
import { personIn } from './names';
import { namesOther, type Candidate } from './taught';

/** What can be taken from a place on the page, and what is learned by it. */
export type Lesson =
  | { kind: 'take'; value: string; label: string; rule: TaughtRule | undefined }
  /** Not the value it is meant to be. */
  | { kind: 'wrong-shape' }
  | { kind: 'other-number'; label: string };

/** What pointing at a candidate would take and teach. `screen` is empty on a page whose name is not known. */
export function lessonOf(candidate: Candidate, field: TaughtField, screen: string, layout: Layout): Lesson {
  const { value, naming } = candidate;
  const isNumber = field === 'caseNumber' || field === 'applicationNumber';
  if (isNumber && !/^\d{9}$/.test(value)) return { kind: 'wrong-shape' };
  if (value === '' || value.length > (field === 'screen' ? 100 : 1000)) return { kind: 'wrong-shape' };
  if (isNumber && naming && namesOther(naming.label)) return { kind: 'other-number', label: naming.label };
  return { kind: 'take', value, label: naming?.label ?? '', rule: ruleOf(naming, field, screen, layout) };
}

/** Undefined where nothing names the value, or where only a person's name would. */
function ruleOf(
  naming: Naming | undefined,
  field: TaughtField,
  screen: string,
  layout: Layout,
): TaughtRule | undefined {
  const host = hostOf(layout.document);
  if (!naming || !host || /\d{3}/.test(screen) || screen.length > 100) return undefined;
  const { relation, label } = naming;
  const telling = relation === 'heading' || (/\p{L}{2}/u.test(label) && !namesSomebody(label, layout));
  if (!telling) return undefined;
  return { field, host, screen, relation, label };
}

/** A label with a person in it is no label on the next client's page, and must not be kept. */
function namesSomebody(label: string, layout: Layout): boolean {
  if (personIn(label)) return true;
  const people = new Set(membersOn(layout).flatMap(({ value }) => folded(value).match(/\p{L}{3,}/gu) ?? []));
  return (folded(label).match(/\p{L}{3,}/gu) ?? []).some((word) => people.has(word));
}

function hostOf(document: Document): TaughtRule['host'] | undefined {
  const { hostname } = document.location;
  return hostname === 'kyagent.ky.gov' || hostname === 'kynect.ky.gov' || hostname === 'www.kynect.ky.gov'
    ? hostname
    : undefined;
}
