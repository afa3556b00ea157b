import roles from '../../../data/roles.json' with { type: 'json' };
import smallBodies from '../../../data/small-bodies.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { type RoleWord, roleWordIn, singular } from '../../phrases/role-words.ts';
import { isByline } from '../byline.ts';
import { isState } from '../homes/home.ts';
import { HEADING } from '../lists.ts';
import { type Memory, partyOf } from '../memory.ts';
import { addressedAs } from './behind-name/addressed-as.ts';
import { appointed } from './behind-name/appointed.ts';
import { behindAsides, behindKin } from './behind-name/asides.ts';
import { atTheHead, staysAtTheHead } from './behind-name/at-the-head.ts';
import { atWork, inDepartment, worksFor } from './behind-name/at-work.ts';
import { behindAside } from './behind-name/behind-aside.ts';
import { bodyApposed } from './behind-name/body-apposed.ts';
import { bodyBehind } from './behind-name/body-behind.ts';
import { deskOf } from './behind-name/desk-of.ts';
import { joinedAs } from './behind-name/joined-as.ts';
import { lettersBehind } from './behind-name/letters-behind.ts';
import { memberOf } from './behind-name/member-of.ts';
import { ofBoth } from './behind-name/of-both.ts';
import { officeBehind } from './behind-name/office-behind.ts';
import { onTheSide } from './behind-name/on-the-side.ts';
import { ownBody, ownedBody, partisan } from './behind-name/own-of-name.ts';
import { inCharge, seatOf, withHouse } from './behind-name/seat.ts';
import { signedFor } from './behind-name/signed-for.ts';
import { succeededAs, successorOf } from './behind-name/successors.ts';
import { isPlainTown, townBehind } from './behind-name/town-behind.ts';
import { whomAppointed } from './behind-name/whom-appointed.ts';
import { whoseOwn } from './behind-name/whose-own.ts';
import { besideCounterpart } from './beside-counterpart.ts';
import { sentFrom } from './beside-name/delegated.ts';
import { employedBehind, seatedAt, workingAt } from './beside-name/employer.ts';
import { wasThen } from './beside-name/ended.ts';
import { headsOf, isVerbOfHeading, leads, onBehalf } from './beside-name/heading.ts';
import { landInBrackets } from './beside-name/listed-by.ts';
import { bodyOfMan } from './beside-name/man-of-body.ts';
import { bodyReading, type Reading, roleReading } from './reading.ts';
import { speaks } from './speaks.ts';

const MATTERS: ReadonlySet<string> = new Set(smallBodies.matters);
/** Who has a land without speaking for it. */
const FROM: ReadonlySet<string> = new Set(roles.fromLands);
const CLERICS = /^(?:bishop|archbishop|cardinal|imam|rabbi|patriarch|metropolitan|abbot|mufti)$/;
const SPEAKS = /^(?:speaks|spoke|represents|represented|negotiates|negotiated)$/;
const HONOUR = /^(?:KC|QC|SC|MP|MEP|PhD)$/;
const MARKS = new Set([',', '–', '—']);

/**
 * What the words behind a name say of its bearer: "X, the union's general secretary,", "X, who heads the delegation",
 * "X (Unite)", "X of the NFU", "X, for the airline,", "X said on behalf of the bloc", "X led the delegation". The name stands
 * in tokens [before, to).
 */
export function behindName(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  if (to >= last || isTurnLabel(memory, before, to)) return [];
  // "X KC, for the authority,"
  if (HONOUR.test(tokens[to]!.text) && tokens[to + 1]?.lower === ',') return besideName(memory, to + 1, last);
  const post = appointed(memory, before, to, last) ?? succeededAs(memory, before, to);
  if (post !== null) return [...post];
  const successor = successorOf(memory, to, last);
  if (successor.length > 0) return successor;
  const opposite = besideCounterpart(memory, to);
  if (opposite.length > 0) return opposite;
  const both = ofBoth(memory, to, last);
  if (both.length > 0) return both;
  if (tokens[to]!.lower === 'for') return signedFor(memory, before, to, last);
  if (/^(?:at|with)$/.test(tokens[to]!.lower)) {
    const employed = employedBehind(memory, before, to, last);
    return employed.length > 0 ? employed : seatedAt(memory, before, to, last);
  }
  const listed = landInBrackets(memory, before, to);
  if (listed.length > 0) return listed;
  const town = tokens[to]!.lower === 'of' ? townBehind(memory, before, to) : [];
  if (town.length > 0) return town;
  const see = roleWordIn(memory.scene, before, to - 1)?.word ?? '';
  if (tokens[to]!.lower === 'of' && CLERICS.test(see) && isPlainTown(memory, to + 1)) return [];
  // "Updates by X (Lima) and Y (Velm)": where each is.
  if (tokens[to]!.lower === '(' && isByline(memory.scene, before, to)) return [];
  const beside = wasThen(memory.scene, before, to)
    ? besideName(memory, to, last).map((reading) => ({ ...reading, party: null, former: true }))
    : besideName(memory, to, last);
  if (beside.some(({ party }) => party !== null)) return beside;
  const side = onTheSide(memory, to, last);
  if (beside.length > 0 || side.length > 0) return [...beside, ...side];
  const body = bodyApposed(memory, before, to);
  if (body.length > 0) return body;
  return onBehalf(memory, tokens[to]!.lower === ',' ? to + 1 : to, last);
}

// "Ms X – Mr Speaker, we agree": what she says.
function isTurnLabel({ scene: { tokens, sentences } }: Memory, before: number, to: number): boolean {
  const { kind, from } = sentences[tokens[before]!.sentence]!;
  return kind === 'turn' && before - from < 2 && /^[–—]$/.test(tokens[to]!.text);
}

function besideName(memory: Memory, to: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const next = tokens[to]!.lower;
  if (next === "'s") return ownedBody(memory, to + 1, last);
  if (next === 'of' || next === 'from') return withSpokenFor(memory, bodyBehind(memory, to, last), last);
  if (next === '(') return bracketed(memory, to, last);
  const sent = sentFrom(memory, to, last);
  if (sent.length > 0) return sent;
  const top = staysAtTheHead(memory, to, last);
  if (top.length > 0) return top;
  const office = officeBehind(memory.scene.tokens, to, last);
  if (office !== -1) return apposed(memory, office, last, 'role-after-verb');
  if (next === 'who') return clause(memory, to, last);
  if (/^join(?:s|ed)$/.test(next)) return joinedAs(memory, to, last);
  if (!MARKS.has(next)) return leads(memory, to, last);
  const aged = tokens[to + 1]?.pos === 'NUM' && tokens[to + 2]?.lower === ',' ? to + 3 : to + 1;
  const at = behindAsides(memory, aged, last);
  const first = tokens[at]?.lower ?? '';
  if (at > aged && tokens[at - 1]!.lower === ',') return behindComma(memory, at - 1, last);
  if (first === 'whose') {
    const own = [...ownBody(memory, at, last), ...whoseOwn(memory, at, last)];
    return own.length > 0 ? own : behindAside(memory, at, last);
  }
  // "Managing director" is no "managing the company".
  const titled = roleWordIn(memory.scene, at, Math.min(last, at + 2))?.from === at;
  if (first === 'who' || (at < last && isVerbOfHeading(memory, at) && !titled)) return clause(memory, at, last);
  if (first === 'of' || first === 'for' || first === 'from') return bodyBehind(memory, at, last);
  if (/^(?:both|all)$/.test(first) && /^(?:of|from|at)$/.test(tokens[at + 1]?.lower ?? ''))
    return bodyBehind(memory, at + 1, last);
  const letters = lettersBehind(memory, at, last);
  if (letters.length > 0) return letters;
  // "X, elected for the Growers' Party in Tarn,"
  if (first === 'elected' && tokens[at + 1]?.lower === 'for') return bodyBehind(memory, at + 1, last);
  // "The writer, X, is the chairman of Norwind."
  if (first === 'is' && at === to + 1 && at + 1 < last) return apposed(memory, at + 1, last, 'role-after-verb');
  if (first === 'you') return addressedAs(memory, at, last);
  if (first === 'whom') return whomAppointed(memory, at, last);
  const head = atTheHead(memory, at, last);
  if (head.length > 0) return head;
  const charge = [...inCharge(memory, at, last), ...sentFrom(memory, at, last)];
  return charge.length > 0 ? charge : apposed(memory, at, last, 'role-after-name');
}

// "X of Peru, who speaks for the island states,": whose land it is, and for whom she is there.
function withSpokenFor(memory: Memory, own: Reading[], last: number): Reading[] {
  const end = own.at(-1)?.end ?? last;
  const [comma, who, verb] = memory.scene.tokens.slice(end, end + 3).map(({ lower }) => lower);
  if (comma !== ',' || who !== 'who' || !SPEAKS.test(verb ?? '')) return own;
  return [...own, ...clause(memory, end + 1, last)];
}

function apposed(memory: Memory, at: number, last: number, rule: string): Reading[] {
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

// "X, a civil engineer, | leads the Growers' League", "X, no relation, | is a member of it"
function behindComma(memory: Memory, at: number, last: number): Reading[] {
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

// "X, who heads the delegation", "X, who is the union's treasurer".
function clause(memory: Memory, at: number, last: number): Reading[] {
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

function bracketed(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  // "Ms Lind (President, Growers' League)"
  const office = scene.tokens[phrase?.end ?? last]?.lower === ',' && scene.mentionAt[phrase!.head] === -1;
  if (office) {
    const told = apposed(memory, at + 1, last, 'role-in-brackets');
    return told.some(({ party }) => party !== null) ? told : [];
  }
  if (!phrase || scene.tokens[phrase.end]?.lower !== ')') return [];
  const index = scene.mentionAt[phrase.head]!;
  const entity = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  if (!entity || entity.type === 'person' || entity.type === 'place')
    return apposed(memory, at + 1, last, 'role-in-brackets');
  // "Ms Lind (Health): We paid.": of what she is minister.
  if (MATTERS.has(entity.name.toLowerCase())) return [];
  return bodyReading(at + 1, phrase.to, partyOf(memory, entity.key), 'body-in-brackets');
}
