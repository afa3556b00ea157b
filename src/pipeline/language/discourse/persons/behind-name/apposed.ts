import roles from '../../../../data/roles.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { type RoleWord, roleWordIn, singular } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { HEADING } from '../../lists.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { workingAt } from '../beside-name/employer.ts';
import { headsOf, leads } from '../beside-name/heading.ts';
import { bodyOfMan } from '../beside-name/man-of-body.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';
import { speaks } from '../speaks.ts';
import { behindKin } from './asides.ts';
import { atWork, inDepartment, worksFor } from './at-work.ts';
import { deskOf } from './desk-of.ts';
import { memberOf } from './member-of.ts';
import { officeBehind } from './office-behind.ts';
import { partisan } from './own-of-name.ts';
import { inCharge, seatOf, withHouse } from './seat.ts';

/** What an apposition says of the bearer of a name: "X, | the union’s treasurer,". */
export function apposed(memory: Memory, at: number, last: number, rule: string): Reading[] {
  const { scene } = memory;
  // "Vesna Orlic, whose son is held": the son is somebody else.
  if (scene.tokens[at]?.lower === 'whose') return [];
  // "X, one of three commissioners of Norwind,"
  const among = scene.tokens[at]?.lower === 'one' && scene.tokens[at + 1]?.lower === 'of' && at + 2 < last;
  const phrase = nounPhraseAt(scene, among ? at + 2 : at, last);
  if (phrase && scene.mentionAt[phrase.head] !== -1) return partisan(memory, phrase, last);
  if (!phrase) return [];
  // "X, the lawyer turned minister,": what somebody is now.
  if (phrase.end + 1 < last && scene.tokens[phrase.end]!.lower === 'turned')
    return apposed(memory, phrase.end + 1, last, rule);
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const { lower } = scene.tokens[phrase.head]!;
  if (!among && singular(lower) !== lower && !role?.word.endsWith(lower.replace('’', "'"))) return [];
  const man = bodyOfMan(memory, phrase);
  if (man !== null) return bodyReading(phrase.from, phrase.end, man, rule);
  const heading = further(memory, behindKin(memory, phrase.end), last);
  if (role?.to !== phrase.head + 1) {
    const told = [...heading, ...second(memory, phrase.end, last, rule), ...behindComma(memory, phrase.end, last)];
    return told.length > 0 ? told : workingAt(memory, phrase);
  }
  const reading = roleReading(memory, phrase, role, phrase.end, rule);
  if (reading.party === null) {
    const told = [
      ...heading,
      ...second(memory, phrase.end, last, rule, true),
      ...listed(memory, phrase, role, last),
      ...behindComma(memory, phrase.end, last),
    ];
    return [reading, ...(told.length > 0 || speaks(role) ? told : workingAt(memory, phrase))];
  }
  // "X, Samoa's minister and the coalition's chair,": both, and the briefing decides.
  const more = isState(scene, memory.bodies, reading.party) ? second(memory, phrase.end, last, rule) : [];
  if (more.some(({ party }) => isBodyNoState(memory, party))) return [reading, ...more];
  // "X, the Fijian diplomat who chairs the Coalition of Island States,": where she is from, and for whom she is here.
  const abroad =
    isState(scene, memory.bodies, reading.party) && heading.some(({ party }) => isBodyNoState(memory, party));
  return abroad && FROM.has(role.word) ? [{ ...reading, party: null }, ...heading] : [reading];
}

/** "X, a civil engineer, | leads the Growers' League", "X, no relation, | is a member of it" */
export function behindComma(memory: Memory, at: number, last: number): Reading[] {
  if (at + 1 >= last || memory.scene.tokens[at]!.lower !== ',') return [];
  // "X, the finance minister, | who belongs to the Growers' Party"
  if (memory.scene.tokens[at + 1]!.lower === 'who') return memberOf(memory, at + 1, last);
  const office = officeBehind(memory.scene.tokens, at + 1, last);
  return office === -1 ? leads(memory, at + 1, last) : apposed(memory, office, last, 'role-after-verb');
}

// "X, chief executive, Norwind", as lists and letters write it; "X, the president, Norwind and Y" are three.
function listed(memory: Memory, phrase: NounPhrase, role: RoleWord, last: number): Reading[] {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  const at = tokens[phrase.end + 1]?.lower === 'the' ? phrase.end + 2 : phrase.end + 1;
  if (!speaks(role) || phrase.from !== phrase.start || tokens[phrase.from]!.pos === 'DET' || at >= last) return [];
  const index = tokens[phrase.end]!.lower === ',' ? mentionAt[at]! : -1;
  if (index === -1 || ranges[index]!.from !== at) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const { to } = ranges[index]!;
  const closed = to >= last || /^[,.;:()”"]$/.test(tokens[to]!.text);
  if (!closed || type !== 'organisation' || memory.bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(at, to, partyOf(memory, key), 'name-of-body');
}

/** "X, who heads the delegation", "X, who is the union's treasurer". */
export function clause(memory: Memory, at: number, last: number): Reading[] {
  const heads = headsOf(memory, at, last);
  if (heads !== null && heads.length > 0) return heads;
  const desk = deskOf(memory, at, last);
  if (desk.length > 0 || heads !== null) return desk;
  const house = withHouse(memory, at, last);
  if (house.length > 0) return house;
  const office = officeBehind(memory.scene.tokens, at + 1, last);
  const charge = office === -1 ? [] : inCharge(memory, office, last);
  if (charge.length > 0) return charge;
  if (office === -1) {
    const works = [
      ...seatOf(memory, at, last),
      ...atWork(memory, at, last),
      ...inDepartment(memory, at, last),
      ...memberOf(memory, at, last),
    ];
    return works.length > 0 ? works : worksFor(memory, at, last);
  }
  return apposed(memory, office, last, 'role-after-verb');
}

/** Who has a land without speaking for it. */
const FROM: ReadonlySet<string> = new Set(roles.fromLands);
// "X, a porter for 19 years and a shop steward of the Guild,"
function second(memory: Memory, at: number, last: number, rule: string, isOpen = false): Reading[] {
  const { tokens } = memory.scene;
  if (at + 1 >= last || tokens[at]!.lower !== 'and') return [];
  // "Former head of the bank and now | chairman of Norwind"
  const next = tokens[at + 1]!.lower;
  const now = /^(?:now|currently|also)$/.test(next);
  // "Founder and | head of operations of Norwind"
  const office = isOpen && roleWordIn(memory.scene, at + 1, Math.min(last, at + 4))?.from === at + 1;
  return now || office || /^(?:an?|the|its|their|his|her|one)$/.test(next)
    ? apposed(memory, now ? at + 2 : at + 1, last, rule)
    : [];
}

function isBodyNoState(memory: Memory, key: string | null): boolean {
  return (
    key !== null &&
    memory.scene.entities.get(key)?.type === 'organisation' &&
    !isState(memory.scene, memory.bodies, key)
  );
}

// "X, the retired general leading Peru's team", "X, the judge who speaks for the employers".
function further(memory: Memory, at: number, last: number): Reading[] {
  const next = memory.scene.tokens[at]?.lower ?? '';
  const leading = (HEADING.has(next) || next === 'acting') && next.endsWith('ing');
  if (at >= last || !(next === 'who' || leading)) return [];
  return clause(memory, at, last);
}
