/**
 * Does not compile where something is missing or leads nowhere, and names it in the error:
 * `complete<Exclude<Wanted, Given>>()`. A type that is not assignable would be printed whole instead.
 */
export function complete<_Missing extends never>(): void {}
