import type { ErrorKind } from '../../domain/page-reading';

/** How an error is shown: where it stands, and whether the place alone proves it. */
export interface ErrorShape {
  kind: ErrorKind;
  selector: string;
  /** Other things are shown there too: only a text is an error that tells of a failure, or of anything wrong. */
  tells?: 'failure' | 'fault';
}

/** Best first: a text is reported once, in the outermost place that a shape names. */
export const errorShapes: readonly ErrorShape[] = [
  { kind: 'dialog', selector: '#auraError,.auraErrorBox,.auraForcedErrorBox' },
  {
    kind: 'toast',
    selector:
      '.slds-notify_toast,.slds-notify--toast,lightning-toast,.toast,.toast-error,.MuiSnackbar-root,mat-snack-bar-container,snack-bar-container',
    tells: 'failure',
  },
  {
    // Toast libraries that mark what a message is: Chakra, Sonner, Toastify.
    kind: 'toast',
    selector: '[data-status=error],[data-sonner-toast][data-type=error],.Toastify__toast--error',
  },
  {
    kind: 'dialog',
    selector: '[role=alertdialog],[role=dialog],[aria-modal=true],dialog[open],.modal.in,.modal.show',
    tells: 'failure',
  },
  {
    kind: 'summary',
    selector:
      '.validation-summary-errors,.usa-alert--error,.alert-danger,.alert-error,.slds-theme_error,.Mui-error[role=alert]',
  },
  {
    kind: 'field',
    selector:
      '.field-validation-error,.invalid-feedback,[data-help-message],mat-error,.mat-mdc-form-field-error,.usa-error-message,.slds-has-error .slds-form-element__help,.has-error .help-block,.MuiFormHelperText-root.Mui-error,label.error',
  },
  { kind: 'summary', selector: '[role=alert],[aria-live=assertive]', tells: 'fault' },
  { kind: 'summary', selector: '.alert,.notification,.callout', tells: 'failure' },
];

/** Everything an error can stand in, as one selector. */
export const errorPlaces = errorShapes.map(({ selector }) => selector).join(',');

/** The same, one by one. */
export const eachErrorPlace = errorPlaces.split(',');

/** Classes of boxes that say that all is well, or only tell something. */
export const wellPlaces =
  /(?:(?:^|[\s_-])(?:success|info|information|confirmation|ok)|[a-z](?:Success|Info|Information))(?=$|\s)/;

/** The number a system gives to its own error; kynect's start with CHFS. It is not a PSL ticket number. */
export const errorReference =
  /\bCHFS[\s#:-]*([a-z0-9-]{3,40})|\b(?:reference|correlation|activity|error|request|incident|support)\s+(?:id|code|number|no\.?|#)\s*(?:is\s*)?[:#]?\s*([a-z0-9-]*\d[a-z0-9-]*)|\bref\.?\s*[:#]\s*([a-z0-9-]*\d[a-z0-9-]*)|(?:\b(?:with|give|quote|the|this) code\s*[:#]?\s*|\()([a-z]{2,5}-[a-z]{0,4}\d[a-z0-9-]*)\b/i;
