/** How often to do something: `what` in the environment, or the full number. `KILLS=5 npm run torture` is a quick look. */
export function howOften(what: string, full: number): number {
  const asked = Number(process.env[what]);
  return Number.isInteger(asked) && asked > 0 ? asked : full;
}
