import type { ErrorKind } from '../../domain/page-reading';

/** How an error is shown: where it stands, and, where the place alone does not prove it, what it must say. */
export interface ErrorShape {
  kind: ErrorKind;
  selector: string;
  /** The words that make it an error; without them every text there is one. */
  says?: RegExp;
}

const trouble =
  /error|problem|sorry|wrong|unable|fail|invalid|required|cannot|can't|could not|not (?:found|available|authorized|allowed)|denied|unavailable|timed? ?out|expired?|must|chfs|lo sentimos|no se pud|fall[oó]|obligatori|inv[aá]lid/i;

/** Best first: a text is reported once, in the outermost place that a shape names. */
export const errorShapes: readonly ErrorShape[] = [
  { kind: 'dialog', selector: '#auraError,.auraErrorBox,.auraForcedErrorBox' },
  {
    kind: 'toast',
    selector:
      '.slds-notify_toast,.slds-notify--toast,lightning-toast,.toast,.toast-error,.MuiSnackbar-root,mat-snack-bar-container',
    says: trouble,
  },
  {
    // Toast libraries that mark what a message is: Chakra, Sonner, Toastify.
    kind: 'toast',
    selector: '[data-status=error],[data-sonner-toast][data-type=error],.Toastify__toast--error',
  },
  {
    kind: 'dialog',
    selector: '[role=alertdialog],[role=dialog],[aria-modal=true],dialog[open],.modal.in,.modal.show',
    says: trouble,
  },
  {
    kind: 'summary',
    selector:
      '.validation-summary-errors,.usa-alert--error,.alert-danger,.alert-error,.slds-theme_error,.Mui-error[role=alert]',
  },
  {
    kind: 'field',
    selector:
      '.field-validation-error,.invalid-feedback,[data-help-message],mat-error,.mat-mdc-form-field-error,.usa-error-message,.slds-has-error .slds-form-element__help,.has-error .help-block,.MuiFormHelperText-root.Mui-error',
  },
  { kind: 'summary', selector: '[role=alert],[aria-live=assertive],.alert', says: trouble },
];

/** Everything an error can stand in, as one selector. */
export const errorPlaces = errorShapes.map(({ selector }) => selector).join(',');

/** The same, one by one. */
export const eachErrorPlace = errorPlaces.split(',');

/** A warning that the visit ends soon, wherever it stands. */
export const sessionWords =
  /session\b.*\b(?:expire|time|end)|signed out in|sesi[oó]n\b.*\b(?:expira|termina|caduca)/i;

/** Headings of the pages a server sends instead of the one asked for. */
export const serverPages =
  /^(?:server error|runtime error|service unavailable|bad gateway|gateway time|access (?:is )?denied|forbidden|page not found|internal server error|(?:http )?(?:status |error )?(?:4|5)\d\d\b|an? (?:unexpected |application )?error (?:has )?occurred|something went wrong|lo sentimos)/i;

/** The number a system gives to its own error; kynect's start with CHFS. It is not a PSL ticket number. */
export const errorReference =
  /\bCHFS[\s#:-]*([a-z0-9-]{3,40})|\b(?:reference|correlation|activity|error|request)\s+(?:id|code|number|no\.?|#)\s*(?:is\s*)?[:#]?\s*([a-z0-9-]*\d[a-z0-9-]*)/i;
