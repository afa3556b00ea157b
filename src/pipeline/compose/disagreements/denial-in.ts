import words from '../../data/denial-words.json' with { type: 'json' };

/**
 * How a sentence denies something: `whole` where its own words tell what ("denied that the gates were shut", "an allegation
 * the port rejected", "denied any part in it"), `answer` where what stands before does ("The port denied this", "called that
 * untrue", "Each side blamed the other"), `figures` where what is reckoned before it does ("She rejects those numbers"), `retort` where it does if it accuses ("We reject that"); null where it denies nothing. What is withheld ("was denied entry"), an offer or a
 * demand that is turned down and what "nobody denies" are no denials.
 */
export function denialIn(sentence: string): Denial | null {
  // "Denied that there was any such case": what kind of case, the sentence before says.
  if (stands(BLAMELESS, sentence) !== null) return 'answer';
  if (WHOLE.some((pattern) => stands(pattern, sentence) !== null))
    return /\b(?:any|no) such\b/i.test(sentence) ? 'answer' : 'whole';
  for (const pattern of ANSWERS) {
    const at = stands(pattern, sentence);
    if (at !== null) return isToldBefore(sentence.slice(0, at)) ? 'whole' : 'answer';
  }
  if (stands(FIGURES, sentence) !== null) return 'figures';
  return stands(RETORT, sentence) === null ? null : 'retort';
}

function stands(pattern: RegExp, sentence: string): number | null {
  const found = pattern.exec(sentence);
  const isNone = found === null || isUndone(sentence, found.index) || isOfThing(sentence, found.index);
  return isNone ? null : found.index;
}

// "The long-disputed border was quiet", "the contested vote had": so a thing is called.
function isOfThing(sentence: string, at: number): boolean {
  return (
    OF_THING.test(sentence.slice(Math.max(0, at - NEAR), at)) && /^(?:disputed|contested)\b/i.test(sentence.slice(at))
  );
}

// "She did not deny it", "neither confirmed nor denied", "has been denied".
function isUndone(sentence: string, at: number): boolean {
  return UNDONE.test(sentence.slice(Math.max(0, at - NEAR), at));
}

// "The opposition says that he knew; he denies it": what, a clause before tells.
function isToldBefore(before: string): boolean {
  const clauses = before.split(CLAUSE);
  return clauses.length > 1 && clauses.slice(0, -1).some((clause) => CLAIMED.test(clause) && clause.length > FEWEST);
}

const { claims, reasons, ideas, tales, figures, denying, turning, untrue, withheld } = words;
const CLAIMS = `(?:${claims.join('|')})`;
const ANSWERED = `(?:${[...claims, ...reasons].join('|')})`;
const TOLD = `(?:${[...claims, ...tales].join('|')})`;
const DENYING = `(?<!\\p{L})(?:${denying.join('|')})(?!\\p{L})`;
const TURNING = `(?<!\\p{L})(?:${turning.join('|')})(?!\\p{L})`;
/** "Rejects, however,", "firmly rejects". */
const ASIDE = '(?:,? (?:however|though|too|again|flatly|firmly|strongly|outright|angrily)(?:,| ))?';
const THE = "(?:the|a|an|any|all|such|these|those|its|his|her|their|both|that|this|\\p{L}+[’']s?)";
const END =
  '(?=["”’\']?(?:[.,;:!]|$)|["”’\']? (?:and|but|as|saying|in|on|at|through|within|later|yesterday|again)(?!\\p{L}))';

const ANSWERS: readonly RegExp[] = [
  new RegExp(`${DENYING} (?:it|this|that|him|her|them|everything|both)${END}`, 'iu'),
  new RegExp(`(?:${DENYING}|${TURNING})${ASIDE} (?:as \\p{L}+ )?${THE} (?:\\p{L}+ )?${ANSWERED}${END}`, 'iu'),
  // "Denied the report"; "rejected the report" may be of a committee's.
  new RegExp(`${DENYING}${ASIDE} ${THE} (?:\\p{L}+ )?(?:${tales.join('|')})${END}`, 'iu'),
  new RegExp(`\\bbrush(?:es|ed) ${THE} (?:\\p{L}+ )?${CLAIMS} aside`, 'iu'),
  new RegExp(
    `\\b(?:call(?:s|ed)?|describe[sd]) (?:it|this|that|the (?:\\p{L}+ )?${CLAIMS}) (?:as )?["“‘]?(?:\\p{L}+ly )?(?:${untrue.join('|')})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`${DENYING} that (?:it|they|he|she|any) (?:did|had|was|were|is|are|has|have|would)(?=[.,;])`, 'iu'),
  new RegExp(
    `\\b(?:does|do|did|could) not (?:support|bear out|confirm) (?:this|that|the|its|their|his|her) (?:\\p{L}+ )?${CLAIMS}${END}`,
    'iu',
  ),
  /\b(?:did|have done|has done|had done) no such thing\b/iu,
  /\b(?:did|done|said|promised|agreed|offered|sold|signed|written) nothing of the (?:kind|sort)\b/iu,
  // "Disputes the figure", "that is false"
  new RegExp(
    `(?<!\\p{L})(?:disputes|disputed|contests|contested) (?:the|that|this|these|those|its|his|her|their) (?:\\p{L}+ )?\\p{L}+${END}`,
    'iu',
  ),
  new RegExp(
    `(?:^["“‘]?|\\b(?:said|says) )(?:that|this|it|they) (?:is|was|are|were)(?: \\p{L}+)? (?:true(?<=not true)|${untrue.join('|')})(?!\\p{L}| that)`,
    'iu',
  ),
  /^(?:but )?(?:each|both|each side|both sides|the two(?: sides)?|the sides) (?:blame[sd]?|accuse[sd]?) (?:each other|one another|the other)[.]$/iu,
];

/** "Denied responsibility": for what, stands before. */
const BLAMELESS = new RegExp(
  `^[^,;]{0,60}${DENYING}(?: any| all)? (?:responsibility|involvement|wrongdoing)${END}`,
  'iu',
);

/** "Dismissed her figures as too high". */
const FIGURES = new RegExp(
  `${TURNING}${ASIDE} (?:the|that|this|these|those|its|his|her|their|both|\\p{L}+[’']s?) (?:[\\p{L}’']+ )?(?:${figures.join('|')})(?:${END}|(?= as ))`,
  'iu',
);

/** "We reject that": an offer may be meant, too. */
const RETORT = new RegExp(`${TURNING} (?:it|this|that)${END}`, 'iu');

const WHOLE: readonly RegExp[] = [
  // "Denied that", "denied having had", "denied any part in", "denies knowing"
  new RegExp(
    `${DENYING}${ASIDE} (?:that (?!(?:it|they|he|she|any) \\p{L}+[.,;])(?:(?:it|they|he|she|we|there) |(?!(?:\\p{L}+ )?\\p{L}+[.,;])(?=\\p{L}))|any |having |ever |there |all (?:knowledge|involvement|responsibility)|(?:responsibility|involvement|wrongdoing|knowledge)(?!\\p{L})|\\p{Ll}{2,}ing )`,
    'iu',
  ),
  // "Denied reports of a sale", "rejects the claim of the guild that", "reject the suggestion by the port that"
  new RegExp(
    `${DENYING}${ASIDE} (?:${THE} )?(?:\\p{L}+ ){0,2}${TOLD} (?:of|that|about|by|from|made|spread)(?! \\d)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `${TURNING}${ASIDE} (?:as \\p{L}+ )?${THE} (?:\\p{L}+ ){0,2}${CLAIMS},? (?:of|that|by|from|made|spread|heard|repeated)(?! \\d)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:${DENYING}|${TURNING})${ASIDE} ${THE} (?:\\p{L}+ ){0,2}(?:${ideas.join('|')})[^;]*? that(?!\\p{L})`,
    'iu',
  ),
  // "Denied the talks had failed"
  new RegExp(
    `${DENYING} (?!(?:${withheld.join('|')})(?!\\p{L}))(?:(?!and |but |as )[\\p{L}’'-]+ ){1,6}(?:had|has|have|was|were|is|are|would|will|could)(?!\\p{L})`,
    'iu',
  ),
  // "An allegation denied by the port", "a claim which he rejects"
  new RegExp(
    `, (?:an?|the) (?:\\p{L}+ )?${CLAIMS} (?:(?:that|which) )?(?:[\\p{L}.’'-]+,? ){0,10}(?:${[...denying, ...turning].join('|')})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`, (?:which|something) (?:[\\p{L}’'-]+ ){1,5}(?:${denying.join('|')})${END}`, 'iu'),
  // "Nor is it true that", "it is not true that"
  new RegExp(`\\bit (?:is|was)(?: \\p{L}+)? (?:${untrue.join('|')}),? (?:[\\p{L} ]+, )?that\\b`, 'iu'),
  /\b(?:nor (?:is|was) it|(?:is|was) not|(?:is|was)n['’]t|(?:is|was) simply not) true that\b/iu,
  new RegExp(
    `^(?:(?:the|this|that|these|those|any|all) )?(?:\\p{L}+ )?(?:${[...claims, ...ideas, ...tales, 'description'].join('|')})(?!\\p{L})[^.;]* (?:is|are|was|were) (?:\\p{L}+ly )?(?:${untrue.join('|')})(?!\\p{L})`,
    'iu',
  ),
];

const OF_THING =
  /(?:-|\b(?:the|an?|this|that|their|its|his|her|over|along|in|on|of|about|for) (?:\p{L}+ly |long )?)$/iu;
const UNDONE =
  /(?:\bnot|n['’]t|\bnever|\bnor|\bneither|\bnobody|\bno one|\bnone|\bcannot|\bbeen|\bbeing|\bbe|\bwas|\bwere|\bare|\bto|\bwould|\bcould|\bwill|\bmay|\bmight|\bif)(?: \p{L}+ly)? $/iu;
const CLAUSE = /[;,:–—] |(?<=\p{L}) (?:but|and) (?=\p{L})/u;
const CLAIMED =
  /\b(?:says?|said|claim(?:s|ed)?|accus\p{L}+|alleg\p{L}+|insists?|insisted|blam\p{L}+|complain\p{L}+|charg\p{L}+|suggest\p{L}+|reckon\p{L}*|told)\b/iu;
/** In characters, before a verb. */
const NEAR = 24;
/** In characters, of a clause that can tell a claim. */
const FEWEST = 20;

export type Denial = 'whole' | 'answer' | 'figures' | 'retort';
