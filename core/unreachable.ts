/** Closes a switch over a closed union: a new member that no case handles does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
