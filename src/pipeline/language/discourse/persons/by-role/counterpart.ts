import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { ownerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { sidesAt } from '../../sides.ts';
import type { Reading } from '../reading.ts';
import { landBefore } from './land-told-of.ts';

/** "Her Chilean counterpart, X": what she is, for Chile; with no land named, the other of the two sides. */
export function counterpart(memory: Memory, phrase: NounPhrase, role: RoleWord): Pick<Reading, 'party' | 'also'> {
  const owner = phrase.owner && ownerOf(memory, phrase.owner);
  const own = owner === null ? null : partyOf(memory, owner);
  const opposed = own !== null && role.word !== 'colleague';
  const sides = opposed ? sidesAt(memory, 'side', memory.scene.tokens[phrase.head]!.sentence) : null;
  const other = sides?.includes(own!) ? sides.find((side) => side !== own)! : null;
  const roles = owner === null ? [] : (memory.roles.get(owner) ?? []);
  const land = landBefore(memory, role, roles);
  const party = partyOfPhrase(memory, { ...phrase, owner: null }) ?? land ?? other;
  return { party, also: roles.map((held) => ({ ...held, party })) };
}
