/** Whether another host than this machine was asked. A browser's own pages come from none. */
export function isElsewhere(address: string): boolean {
  return /^(https?|wss?):/.test(address) && new URL(address).hostname !== 'localhost';
}
