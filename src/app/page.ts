import type { RoutedContent, RoutedPage } from '../content.ts';
import type { Address } from '../paths.ts';

/** Puts an address and a content together. Throws where one is not made for the other. */
export function pageOf(address: Address, content: RoutedContent): RoutedPage {
  const { kind } = address;
  // All steps of a guide share its content.
  if (content.kind !== (kind === 'step' ? 'guide' : kind)) {
    throw new Error(`The content of a ${content.kind} came for an address of a ${kind}`);
  }
  return Object({ kind, address, content });
}
