import { keyOf } from './key.ts';

/** The id of a name: lower case, letters and digits joined by hyphens, no leading "the"; never empty. */
export function slugOf(name: string): string {
  const slug = keyOf(name)
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/^the (?=.{4})/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'unnamed';
}
