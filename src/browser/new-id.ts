/** A random id (UUID version 4). It says nothing about what it names, so it may stand in the clear. */
export function newId(): string {
  return crypto.randomUUID();
}
