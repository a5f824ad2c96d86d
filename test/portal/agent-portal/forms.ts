import { html, type Html } from '../html';

/** One labelled input of a form. */
export interface FormField {
  label: string;
  name: string;
  value?: string;
  readonly?: boolean;
  /** What the server found wrong with it. */
  problem?: string;
}

/** A label and its input as Html.LabelFor, Html.TextBoxFor and Html.ValidationMessageFor would write them. */
export function formField({ label, name, value = '', readonly = false, problem }: FormField): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      type="text"
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="off"
      ${readonly ? html` readonly` : ''}${problem ? html` class="input-validation-error" aria-describedby="${name}-error" aria-invalid="true"` : ''}
    />
    ${problem ? html`<span class="field-validation-error" id="${name}-error" data-valmsg-for="${name}" data-valmsg-replace="true">${problem}</span>` : ''}
  </div>`;
}

/** The list of everything that was wrong, as Html.ValidationSummary would write it. */
export function validationSummary(fields: readonly FormField[]): Html | undefined {
  const problems = fields.flatMap((field) => (field.problem ? [field.problem] : []));
  if (problems.length === 0) return undefined;
  return html`<div class="validation-summary-errors" data-valmsg-summary="true">
    <span>Please correct the following errors and try again.</span>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </div>`;
}

/** The hidden field every ASP.NET form carries. */
export const verificationToken = html`<input
  name="__RequestVerificationToken"
  type="hidden"
  value="CfDJ8N-practice-317402958-kQ"
/>`;
