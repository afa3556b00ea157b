import { bagOf } from '../../spelling/bag.ts';
import { foldOf } from '../../spelling/fold.ts';
import { grouped } from '../../spelling/grouped.ts';
import { isUnknownBody, type Met } from './met.ts';

/**
 * Whose a body is, to be told beside its name where several have one of that name: "Chile's Defence Ministry" of one document
 * is not "Peru's Defence Ministry" of another, nor is one whose land is left open either of them. "" of any other.
 */
export function ownedOf(met: readonly Met[]): (one: Met) => string {
  const owners = grouped(met.flatMap((one) => (ownerOf(one) === null ? [] : [[wordsOf(one), ownerOf(one)] as const])));
  const several = new Set([...owners].flatMap(([words, own]) => (new Set(own).size > 1 ? [words] : [])));
  return (one) => {
    const owner = ownerOf(one);
    return owner !== null && several.has(wordsOf(one)) ? ` of ${owner}` : '';
  };
}

function ownerOf(one: Met): string | null {
  return isUnknownBody(one) && one.party !== one.key ? one.party : null;
}

function wordsOf({ name }: Met): string {
  return bagOf(name) || foldOf(name);
}
