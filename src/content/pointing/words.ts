import type { TaughtField } from '../../domain/page-reading';
import type { Lesson } from '../../portal/around/teach';

const things: Record<TaughtField, string> = {
  caseNumber: 'the case number',
  applicationNumber: 'the application number',
  screen: 'the name of this screen',
  error: 'the error',
};

/** What the agent is asked to do. */
export function request(field: TaughtField): string {
  return `Click ${things[field]} on the page`;
}

export const keysHint = 'Tab or arrow keys: next text. Enter: take it. Esc: leave.';
export const leave = 'Leave';
export const nothingOfThatShape = 'There is nothing of that shape on this page.';
export const nothingYet = 'Nothing chosen yet.';

/** What would be taken from the place in the frame, or why nothing can be. */
export function preview(lesson: Lesson, field: TaughtField): string {
  switch (lesson.kind) {
    case 'take':
      return lesson.rule
        ? `Takes “${shortened(lesson.value)}”, beside “${lesson.rule.label}”.`
        : `Takes “${shortened(lesson.value)}”. No label stands beside it, so nothing is learned.`;
    case 'wrong-shape':
      return field === 'screen' || field === 'error'
        ? 'This text is too long. Pick a shorter one.'
        : `This is not ${things[field].replace('the', 'a').replace('a app', 'an app')}: it must have nine digits.`;
    case 'other-number':
      return `“${lesson.label}” is another kind of number. It is not taken.`;
  }
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
