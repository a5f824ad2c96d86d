/** Runs in a page: the next full minute by its own clock, as a date and a time field want it. */
export function soon(): { date: string; time: string } {
  const next = new Date(Date.now() + 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${String(next.getFullYear())}-${two(next.getMonth() + 1)}-${two(next.getDate())}`,
    time: `${two(next.getHours())}:${two(next.getMinutes())}`,
  };
}
