import { isAmong } from '../../../wording/is-among.ts';

/** True for a word that says whose a claim is: "her concern", "our position"; a reader's is none. */
export const isOwner = isAmong(['his', 'her', 'its', 'their', 'our', 'my']);
