import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Lexed } from '../../types.ts';
import { listLeadsOf } from '../phrases/list-leads.ts';
import { singular } from '../phrases/role-words.ts';
import { isVoiceOf } from '../phrases/voices.ts';
import type { Clause, TokenRange } from '../types.ts';
import type { Event } from './event.ts';
import { LOCATING } from './objects.ts';
import type { Parties } from './parties.ts';
import { phrasesFrom } from './phrases-from.ts';
import type { Speaking } from './speech.ts';

/**
 * Who acts and on whom: the subject, the "by" phrase of a passive, the speaker, or those the talks are between; the
 * recipient is the first other entity after the verb, of a passive its subject. "The two sides" are those who last
 * acted together. To be asked in order of the text.
 */
export function rolesOf(
  { tokens, sentences }: Lexed,
  clauses: readonly Clause[],
  parties: Parties,
  speech: Speaking,
): (event: Event) => Roles {
  const leads = listLeadsOf({ tokens, sentences });
  let together: readonly string[] = [];
  let last: readonly string[] = [];
  let lastSentence = -1;
  return (event) => {
    const actors = actorsOf(event);
    // What no category holds brings nobody together.
    if (event.act !== 'STATE') {
      if (actors.length > 1) together = actors;
      last = actors;
      lastSentence = event.clause.sentence;
    }
    return { actors, recipients: recipientsOf(event, actors) };
  };

  function actorsOf({ clause, act, actors, noun, until, by }: Event): string[] {
    if (by) return actorsOf(by);
    if (actors === 'speaker') return [...speech.speakersOf(clause)];
    if (actors === 'agent') return agentOf(clause) ?? promisers(clause, act) ?? betweenOf(clause);
    if (actors === 'around') return around(clause, act);
    if (actors === 'noun') return owners(noun ?? clause.from, clause.from);
    const named = parties.named(clause.subjects, until ?? limitBefore(clause));
    if (until !== null) return named;
    if (named.length > 0) return clause.link === 'relative' ? antecedents(clause, named) : named;
    const whose = ownerOf(clause) ?? apposed(clause);
    if (whose) return whose;
    // "The campaign group accused": who the statement found its speaker to be.
    const reported = speech.reportedBy(clause);
    if (reported.length > 0) return [...reported];
    const [subject] = clause.subjects;
    if (!subject) return leadOf(clause);
    const head = tokens[subject.to - 1]!.lower;
    if (head === 'you') return [...speech.addressed(clause)];
    if (head === 'it') return itIn(clause);
    if ((PRONOUNS.has(head) && !speech.isOthers(clause)) || isOwnSide(clause)) {
      const speakers = speech.speakersOf(clause);
      return head === 'they' && speakers.length === 0 ? sameTwo(clause) : [...speakers];
    }
    if (SIDES.has(head) && /^(?:their|its|his|her)$/.test(tokens[subject.from]!.lower)) return ownersOf(clause);
    if (!SIDES.has(head) || !areSeveral(subject, head) || isOwned(subject)) return [];
    const both = bothBefore(clause);
    return both.every((key) => isOfKind(head, key)) ? both : [];
  }

  // "Announcing a boycott, the minister, Ana Lind, called for calm": to the verb behind them both.
  function limitBefore({ index, sentence, from, link, subjects }: Clause): number {
    const last = subjects.at(-1);
    if (link !== 'participle' || !last || last.to <= from) return from;
    let next = index + 1;
    while (clauses[next]?.sentence === sentence && clauses[next]!.from < last.to) next += 1;
    return clauses[next]?.sentence === sentence ? clauses[next]!.from : from;
  }

  // "The Council: – approved a loan": who opens the list.
  function leadOf(clause: Clause): string[] {
    let own = clause;
    while (own.form !== 'finite' && own.governor !== null && own.subjects.length === 0) own = clauses[own.governor]!;
    const { form, link, passive, sentence, subjects } = own;
    const lead = form === 'finite' && link === 'main' && !passive && subjects.length === 0 ? leads.get(sentence) : null;
    return lead ? parties.named([lead], lead.to) : [];
  }

  // "said the province had erred when it approved the dam": the province. Else who speaks, where that is a body and
  // tells it in words not its own: of itself it says "we".
  function itIn(clause: Clause): string[] {
    const around = subjectAround(clause);
    if (around) return parties.named([around], clause.from).filter((key) => parties.entity(key)?.type !== 'person');
    if (speech.isVerbatim(clause)) return [];
    const isPerson = (key: string) => parties.entity(key)?.type === 'person';
    const bodies = speech.speakersOf(clause).map((key) => (isPerson(key) ? parties.partyOf(key) : key));
    return [...new Set(bodies)].filter((key) => !isPerson(key));
  }

  // The subject of what governs a clause of time, reason or condition, or reports it within what is said, where it is no
  // pronoun.
  function subjectAround(clause: Clause): TokenRange | null {
    const isReported = clause.link === 'complement' || clause.link === 'noun';
    if (!isReported && !/^(?:time|reason|condition)$/.test(clause.link)) return null;
    let at = clause.governor;
    for (let steps = 0; at !== null && steps < 4; steps += 1) {
      if (isReported && !speech.isBeside(clause, clauses[at]!)) return null;
      const { subjects, governor } = clauses[at]!;
      if (subjects[0]) return tokens[subjects[0].to - 1]!.pos === 'PRON' ? null : subjects[0];
      at = governor;
    }
    return null;
  }

  // "the committee in Geneva, which checked": no town checks anything.
  function antecedents({ subjects: [subject], sentence }: Clause, named: string[]): string[] {
    const place = named.length === 1 && parties.entity(named[0]!)?.type === 'place';
    if (!subject || !place || !LOCATING.has(tokens[subject.from - 1]?.lower ?? '')) return named;
    const before = parties.objects(sentences[sentence]!.from, subject.from - 1).at(-1);
    return before?.to === subject.from - 1 ? [before.key] : named;
  }

  // "The Guild, whose members voted", "Lind, whose government approved": who is named before, where the noun is a voice of theirs.
  function ownerOf({ subjects: [subject], sentence }: Clause): string[] | null {
    const at = subject ? subject.from - 1 : -1;
    if (!subject || tokens[at]?.lower !== 'whose') return null;
    let end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    // "The Teachers' League (TL), whose members".
    if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
    const owner = parties.objects(sentences[sentence]!.from, end).at(-1);
    const entity = owner?.to === end ? parties.entity(owner.key) : null;
    if (!entity || !isVoiceOf(entity.type, [tokens[subject.to - 1]!.lower])) return [];
    if (entity.type !== 'person') return [entity.key];
    const party = parties.partyOf(entity.key);
    return party === entity.key ? [] : [party];
  }

  // "Ellen Brandt, the lawyer who rejected it": who stands right before the comma.
  function apposed({ link, subjects: [subject], from, sentence }: Clause): string[] | null {
    if (link !== 'relative' || !subject || subject.to > from || tokens[subject.from - 1]?.text !== ',') return null;
    const before = parties.objects(sentences[sentence]!.from, subject.from - 1).at(-1);
    return before?.to === subject.from - 1 && parties.entity(before.key)?.type === 'person' ? [before.key] : null;
  }

  // "Both capitals" are states, "the two unions" none.
  function isOfKind(head: string, key: string): boolean {
    const type = parties.entity(parties.partyOf(key))?.type;
    return !STATES.has(head) || type === 'country' || type === 'place';
  }

  // "They" right after several acted together, or a group did, are those.
  function sameTwo({ sentence }: Clause): string[] {
    const several = last.length > 1 || (last[0] !== undefined && parties.entity(last[0])?.type === 'group');
    return several && sentence - lastSentence <= 1 ? [...last] : [];
  }

  // "the two presidents": those who last acted together; at first the only two parties of the sentences before.
  function bothBefore({ sentence, head }: Clause): string[] {
    if (together.length > 0) return [...together];
    const near = pairBetween(sentences[Math.max(0, sentence - 2)]!.from, head);
    // "The two sides" of a joint statement are those its heading names.
    return near.length > 0 || head > FARTHEST_PAIR ? near : pairBetween(0, head);
  }

  function pairBetween(from: number, to: number): string[] {
    const found = parties.between(from, to).map((key) => parties.partyOf(key));
    const both = [...new Set(found)].filter((key) => parties.entity(key)?.type !== 'place');
    return both.length === 2 ? both : [];
  }

  // "Moscow's refusal", "the failure of Kyiv and Moscow".
  function owners(noun: number, end: number): string[] {
    const after = parties.between(noun + 1, end);
    if (after.length > 0) return after;
    let from = noun;
    while (
      from > 0 &&
      noun - from < 8 &&
      /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(tokens[from - 1]!.pos) &&
      tokens[from - 1]!.sentence === tokens[noun]!.sentence
    )
      from -= 1;
    return parties.named([{ from, to: noun }], noun);
  }

  // "after their leaders met": whose verb governs the clause.
  function ownersOf(clause: Clause): string[] {
    const governor = clause.governor === null ? null : clauses[clause.governor]!;
    return governor ? parties.named(governor.subjects, governor.from) : [];
  }

  function isOwnSide(clause: Clause): boolean {
    return speech.isSpeech(clause) && speech.speakerIs(clause);
  }

  // "the two sides", "both countries", "neither side", and not "the minister".
  function areSeveral({ from }: TokenRange, head: string): boolean {
    const { lower } = tokens[from]!;
    return singular(head) === head
      ? /^(?:neither|either|each)$/.test(lower)
      : /^(?:the|both|these|two|negotiating|all)$/.test(lower);
  }

  // "The bloc's leaders" are not those who last acted together.
  function isOwned({ from, to }: TokenRange): boolean {
    return tokens.slice(from, to).some(({ lower }) => /^['’]s?$/.test(lower)) || tokens[to]?.lower === 'of';
  }

  // "by the prime minister, Simon Achterberg", "by Chile and Peru".
  function agentOf(clause: Clause): string[] | null {
    for (let at = clause.to; at < clause.end; at += 1)
      if (tokens[at]!.lower === 'by' || (tokens[at]!.lower === 'from' && RECEIVING.has(clause.verb)))
        return agents(phrasesFrom(tokens, at + 1), limitAfter(clause));
    return byWhom(clause);
  }

  // "Ana Lind, by whom the plan was rejected": who is named right before.
  function byWhom({ link, subjects: [subject], sentence }: Clause): string[] | null {
    const whom = subject ? subject.from - 1 : -1;
    if (link !== 'relative' || !/^(?:whom|which)$/.test(tokens[whom]?.lower ?? '') || tokens[whom - 1]?.lower !== 'by')
      return null;
    const end = tokens[whom - 2]?.text === ',' ? whom - 2 : whom - 1;
    const before = parties.objects(sentences[sentence]!.from, end).at(-1);
    return before?.to === end ? [before.key] : [];
  }

  // "was rejected by the union, and Chile said": who opens the next clause is no agent.
  function agents(phrases: readonly TokenRange[], limit: number): string[] {
    const own = phrases.filter(({ to }) => to <= limit);
    return parties.named(own, limit);
  }

  // "was rejected by its members, Chile said": another verb's subject ends it, not who "who" is about.
  function limitAfter({ index, sentence, to }: Clause): number {
    const next = clauses[index + 1];
    const end = sentences[sentence]!.to;
    if (next?.sentence !== sentence || next.from < to) return end;
    const own = next.link === 'relative' ? [] : next.subjects.filter(({ from }) => from >= to).map(({ from }) => from);
    return Math.min(next.from, end, ...own);
  }

  // "Trade measures would be considered, the minister said": who says what will be done.
  function promisers(clause: Clause, act: Event['act']): string[] | null {
    if (!/^(?:will|would|'ll|shall)$/.test(clause.modal ?? '') || !(act === 'AGREE' || act === 'THREATEN')) return null;
    const speakers = speech.isSpeech(clause) ? speech.speakersOf(clause) : [];
    return speakers.length > 0 ? [...speakers] : null;
  }

  // "The truce between X and Y was extended", "a deal was reached between X and Y".
  function betweenOf(clause: Clause): string[] {
    const from = clause.subjects[0]?.from ?? clause.from;
    const end = Math.max(clause.from, clause.end);
    for (let at = from; at < end; at += 1)
      if (tokens[at]!.lower === 'between')
        return at < clause.from ? parties.between(at + 1, clause.from) : listOf(parties.objects(at + 1, end));
    return [];
  }

  // "talks between X and Y", "a strike by X", "supplies from X", "X and Y delegations": else those who last acted together.
  function around(clause: Clause, act: Event['act']): string[] {
    const from = clause.subjects[0]?.from ?? clause.from;
    const end = Math.max(clause.end, clause.to);
    for (const joint of JOINTS) {
      for (let at = from; at < end; at += 1) {
        if (tokens[at]!.lower !== joint) continue;
        const found = parties.objects(at + 1, at < clause.from ? clause.from : end).filter(({ located }) => !located);
        if (found.length > 0) return listOf(found);
      }
    }
    const subject = clause.subjects.flatMap((range) => parties.between(range.from, range.to));
    // Who strikes or fights is not who last agreed on something together.
    return subject.length > 0 || act === 'PROTEST' || act === 'ASSAULT' ? subject : [...together];
  }

  function listOf(found: readonly { key: string; listed: boolean }[]): string[] {
    let last = 1;
    while (last < found.length && found[last]!.listed) last += 1;
    return [...new Set(found.slice(0, last).map(({ key }) => key))];
  }

  function recipientsOf(event: Event, actors: readonly string[]): string[] {
    const { clause } = event;
    const isOther = (key: string) =>
      !actors.some((actor) => actor === key || parties.partyOf(actor) === key || parties.partyOf(key) === actor);
    const subject = clause.subjects
      .flatMap((range) => parties.objects(range.from, range.to))
      .map(({ key }) => key)
      .filter(isOther);
    if (clause.passive || event.by || event.actors === 'agent') return subject;
    if (event.actors === 'speaker' && subject.length > 0) return subject;
    return firstAfter(event, isOther);
  }

  // The first other entity after the verb, with those joined to it; a place only where the deed is done to places.
  function firstAfter({ clause, act, until }: Event, isOther: (key: string) => boolean): string[] {
    // Whom a noun's act is done to stands in its own words: "condemned the threats of Peru and asked Chile for a meeting".
    const found = parties.objects(clause.to, until === null ? limitOf(clause) : clause.end);
    const first = found.findIndex(
      ({ key, located, from }) =>
        isOther(key) &&
        // "asked Helsinki for access": a place right after the verb stands for its government.
        (parties.entity(key)?.type !== 'place' || from === clause.to) &&
        !(located && PLACELESS.has(act)),
    );
    if (first < 0) return [];
    let last = first + 1;
    while (last < found.length && found[last]!.listed) last += 1;
    return found
      .slice(first, last)
      .map(({ key }) => key)
      .filter(isOther);
  }

  // To the end of the sentence, but not into the words that say who said it.
  function limitOf(clause: Clause): number {
    const governor = clause.governor === null ? null : clauses[clause.governor]!;
    const end = Math.min(sentences[clause.sentence]!.to, turnAfter(clause), clause.to + FARTHEST);
    if (!governor || governor.index < clause.index) return end;
    return Math.min(governor.from, ...governor.subjects.map(({ from }) => from).filter((from) => from > clause.head));
  }

  // Another clause's time, reason, condition or relative clause names others.
  function turnAfter(clause: Clause): number {
    for (
      let place = clause.index + 1;
      place < clauses.length && clauses[place]!.sentence === clause.sentence;
      place += 1
    ) {
      const { link, from, subjects } = clauses[place]!;
      if (!INSIDE.has(link))
        return Math.min(from, ...subjects.map((range) => (range.from > clause.head ? range.from : from)));
    }
    return Number.POSITIVE_INFINITY;
  }
}

/** "came under fire from", "was met with anger from". */
const RECEIVING = new Set(['come', 'meet', 'greet', 'run']);
const FARTHEST = 60;
/** In tokens from the document's start. */
const FARTHEST_PAIR = 400;
const INSIDE = new Set<Clause['link']>(['complement', 'noun', 'purpose', 'participle', 'reduced', 'relative']);
const PLACELESS = new Set<Event['act']>(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE']);
const JOINTS = ['between', 'by', 'from', 'of'];
const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'us', 'both']);
const SIDES = new Set(verbs.actors.sides);
const STATES = new Set(['capitals', 'countries', 'nations', 'states', 'neighbours', 'neighbors', 'republics']);

export interface Roles {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
