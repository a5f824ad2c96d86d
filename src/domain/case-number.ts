/** A case number as it is compared: agents type spaces and dashes. */
export function caseKey(text: string): string {
  return text.replace(/[\s-]/g, '');
}
