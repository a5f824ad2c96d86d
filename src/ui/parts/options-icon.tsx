/** Three sliders: the sign for options. It takes the colour of the text around it. */
export function OptionsIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      aria-hidden="true"
    >
      <path stroke-linecap="round" d="M3 5h6m4 0h4M3 10h2m4 0h8M3 15h8m4 0h2" />
      <circle cx="11" cy="5" r="2" />
      <circle cx="7" cy="10" r="2" />
      <circle cx="13" cy="15" r="2" />
    </svg>
  );
}
