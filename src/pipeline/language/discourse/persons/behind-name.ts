import peopleWords from '../../../data/people-words.json' with { type: 'json' };
import smallBodies from '../../../data/small-bodies.json' with { type: 'json' };
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../phrases/role-words.ts';
import { SAYING } from '../../phrases/subjects.ts';
import { isByline } from '../byline.ts';
import { type Memory, partyOf } from '../memory.ts';
import { addressedAs } from './behind-name/addressed-as.ts';
import { appointed } from './behind-name/appointed.ts';
import { apposed, behindComma, clause } from './behind-name/apposed.ts';
import { behindAsides } from './behind-name/asides.ts';
import { atTheHead, staysAtTheHead } from './behind-name/at-the-head.ts';
import { behindAside } from './behind-name/behind-aside.ts';
import { bodyApposed } from './behind-name/body-apposed.ts';
import { bodyBehind } from './behind-name/body-behind.ts';
import { isConstituency } from './behind-name/constituency.ts';
import { isFirstOfList } from './behind-name/first-of-list.ts';
import { joinedAs } from './behind-name/joined-as.ts';
import { lettersBehind } from './behind-name/letters-behind.ts';
import { ofBoth } from './behind-name/of-both.ts';
import { officeBehind } from './behind-name/office-behind.ts';
import { onTheSide } from './behind-name/on-the-side.ts';
import { ownBody, ownedBody } from './behind-name/own-of-name.ts';
import { inCharge } from './behind-name/seat.ts';
import { signedFor } from './behind-name/signed-for.ts';
import { sitsAt } from './behind-name/sits-at.ts';
import { succeededAs, successorOf } from './behind-name/successors.ts';
import { isPlainTown, townBehind } from './behind-name/town-behind.ts';
import { whomAppointed } from './behind-name/whom-appointed.ts';
import { whoseOwn } from './behind-name/whose-own.ts';
import { worksThere } from './behind-name/works-there.ts';
import { besideCounterpart } from './beside-counterpart.ts';
import { sentFrom } from './beside-name/delegated.ts';
import { employedBehind, seatedAt } from './beside-name/employer.ts';
import { wasThen } from './beside-name/ended.ts';
import { isVerbOfHeading, leads, onBehalf } from './beside-name/heading.ts';
import { landInBrackets } from './beside-name/listed-by.ts';
import { bodyReading, type Reading } from './reading.ts';

const MATTERS: ReadonlySet<string> = new Set(smallBodies.matters);
const CLERICS: ReadonlySet<string> = new Set(peopleWords.clerics);
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
  if (to >= last || isTurnLabel(memory, before, to) || isFirstOfList(memory.scene, before, to, last)) return [];
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
  const court = sitsAt(memory, before, to, last);
  if (court.length > 0) return court;
  if (/^(?:at|with)$/.test(tokens[to]!.lower)) {
    const employed = employedBehind(memory, before, to, last);
    return employed.length > 0 ? employed : seatedAt(memory, before, to, last);
  }
  const listed = landInBrackets(memory, before, to);
  if (listed.length > 0) return listed;
  const town = tokens[to]!.lower === 'of' ? townBehind(memory, before, to) : [];
  if (town.length > 0) return town;
  const see = roleWordIn(memory.scene, before, to - 1)?.word ?? '';
  if (tokens[to]!.lower === 'of' && CLERICS.has(see) && isPlainTown(memory, to + 1)) return [];
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
  return isDoneTo(memory, before) ? [] : onBehalf(memory, tokens[to]!.lower === ',' ? to + 1 : to, last);
}

// "To question X on behalf of the union", "a letter to X on behalf of the tenants": somebody else acts for them.
function isDoneTo({ scene: { tokens, sentences } }: Memory, before: number): boolean {
  const link = tokens[before - 1];
  if (!link || before <= sentences[tokens[before]!.sentence]!.from) return false;
  // "“No,” said X on behalf of the union": who speaks stands behind the verb.
  const isTold = SAYING.has(link.lemma) && /^[,;"”’'–—]$/.test(tokens[before - 2]?.text ?? '');
  return (link.pos === 'VERB' && !isTold) || /^(?:to|with|at|against|about)$/.test(link.lower);
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
  const there = worksThere(memory, at, last);
  if (there !== null) return there;
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
  if (MATTERS.has(entity.name.toLowerCase()) || isConstituency(memory, entity)) return [];
  return bodyReading(at + 1, phrase.to, partyOf(memory, entity.key), 'body-in-brackets');
}
