import type { Predication, Sentence } from '../../types.ts';
import { leadsIn } from '../../wording/leads-in.ts';
import { isRunningText } from '../is-running-text.ts';
import type { Compared } from '../types.ts';
import { featuresOf, partiesOf } from './features.ts';
import { type Parts, partsOf } from './parts.ts';
import { type Profile, profilesOf } from './profiles.ts';
import { type Vector, vectorsOf } from './vectors.ts';

/** Every sentence that tells something, with what it is compared by; in the order of the documents. */
export function likenedOf({ analyses, entities, idOf }: Compared): Likened[] {
  const partyOf = partiesOf(entities);
  const told = analyses.flatMap((analysis, document) => {
    const features = featuresOf(analysis, idOf, partyOf);
    const profiles = profilesOf(analysis, idOf, partyOf);
    const predications = Map.groupBy(analysis.predications, ({ sentence }) => sentence);
    const { text } = analysis.document;
    // Of what day and by whom each of two papers is, they tell no same news.
    const tells = (one: Sentence) => isRunningText(one) && !leadsIn(text.slice(one.start, one.end));
    return analysis.sentences.filter(tells).map((sentence) => ({
      document,
      sentence,
      features: features[sentence.index]!,
      profile: profiles[sentence.index]!,
      predications: predications.get(sentence.index) ?? NONE,
    }));
  });
  const vectors = vectorsOf(told.map(({ features }) => features));
  return told.map(({ document, sentence, profile, features, predications }, i) => {
    const vector = vectors[i]!;
    return { document, sentence, profile, vector, parts: partsOf(predications, features, vector) };
  });
}

const NONE: readonly Predication[] = [];

/** A sentence with what it is compared by. */
export interface Likened {
  /** Place in the list of documents. */
  readonly document: number;
  readonly sentence: Sentence;
  readonly vector: Vector;
  readonly profile: Profile;
  readonly parts: Parts;
}
