import { keyOf } from '../../spelling/key.ts';
import { partisansOf } from '../../spelling/partisans.ts';

/**
 * The name that a party is shown by which its documents call by an adjective and by its people: "Republicans" rather than
 * "Republican", "Democrats" rather than "Democratic"; any other name as it is.
 */
export function asPartisans(name: string, forms: readonly string[]): string {
  const several = partisansOf(keyOf(name));
  return (several !== null ? forms.find((form) => keyOf(form) === several) : null) ?? name;
}
