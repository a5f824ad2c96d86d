/** Runs `act` while no other context of ours runs one under the same name. Killed contexts let go by themselves. */
export function oneAtATime<T>(name: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`psl-companion ${name}`, act);
}
