/** What a number can be for us. Everything else a page numbers is none of these. */
export type NumberKind = 'case' | 'application';

/** What names a number: which of our numbers it is, and the words on the page that say so. */
export interface Owner {
  kind: NumberKind;
  label: string;
}

/** An owner of ours, somebody else's number for certain, or nothing to say from here. */
export type Verdict = Owner | 'foreign' | undefined;
