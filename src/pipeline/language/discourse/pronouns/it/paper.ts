import bodies from '../../../../data/bodies.json' with { type: 'json' };
import positionNouns from '../../../../data/position-nouns.json' with { type: 'json' };
import { verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Who issued what "it" means that sets, limits or provides for something: "Lind circulated a draft. It sets a goal", "Norwind's
 * plan came late; it leaves ten lines out", "Signed by Lind, it obliges crews to stay". Null where no such paper is told of, or
 * a body may be meant as well.
 */
export function paperMeant(memory: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = memory.scene;
  const { sentence, lower } = tokens[at]!;
  if (lower !== 'it') return null;
  const verb = mainVerb(memory, at);
  if (verb === null || !(ORDERING.has(verb) || SETTING.has(verb))) return null;
  const { from, paragraph } = sentences[sentence]!;
  const signer = signedBy(memory, near, from, at);
  if (signer) return signer;
  const paper = memory.lastPaper;
  if (!paper || sentences[paper.sentence]!.paragraph !== paragraph) return null;
  const goesOn =
    at === from ? paper.sentence === sentence - 1 : tokens[at - 1]!.text === ';' && paper.sentence === sentence;
  if (paper.token === at) return standingFor(memory, paper.issuer!, at);
  if (!goesOn || paper.issuer === null) return null;
  const rivals = near.filter(
    (one) =>
      one.sentence === paper.sentence &&
      one.subject &&
      !one.human &&
      (one.token < paper.token || one.token >= paper.end),
  );
  if (rivals.length > 0 && !ORDERING.has(verb)) return null;
  memory.lastPaper = { ...paper, token: at, end: at + 1, sentence };
  return standingFor(memory, paper.issuer, at);
}

// "Signed on Friday by the minister, Ana Lind, | it scrapped": whoever signed it.
function signedBy(memory: Memory, near: readonly Sighting[], from: number, at: number): Sighting | null {
  const { tokens } = memory.scene;
  if (tokens[at - 1]?.text !== ',' || !SIGNED.has(tokens[from]!.lemma) || tokens[from]!.pos !== 'VERB') return null;
  const by = tokens.slice(from, at).findIndex(({ lower: word }) => word === 'by') + from;
  if (by <= from) return null;
  return near.find(({ token, end, entity }) => entity !== null && token > by && end === at - 1) ?? null;
}

function mainVerb({ scene }: Memory, at: number): string | null {
  const { tokens, sentences } = scene;
  const { to } = sentences[tokens[at]!.sentence]!;
  let verb = verbOf(scene, at, at + 1);
  while (verb !== -1 && verb + 1 < to && /^(?:AUX|ADV|PART)$/.test(tokens[verb]!.pos)) verb += 1;
  return verb === -1 ? null : tokens[verb]!.lemma;
}

function standingFor({ scene }: Memory, issuer: string, at: number): Sighting {
  const { sentence } = scene.tokens[at]!;
  const human = scene.entities.get(issuer)?.type === 'person';
  const place = { token: at, end: at + 1, sentence, subject: true };
  return { entity: issuer, description: null, human, plural: false, gender: null, ...place };
}

/** What a paper does and hardly a body. */
const ORDERING: ReadonlySet<string> = new Set(positionNouns.ordering);
/** What a paper and a body do. */
const SETTING: ReadonlySet<string> = new Set(positionNouns.setting);
const SIGNED: ReadonlySet<string> = new Set([...bodies.making, ...positionNouns.issuing]);
