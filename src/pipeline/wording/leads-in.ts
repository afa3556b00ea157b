/** True for "The following is the joint statement released by …": it says what a paper is, and is none of its words. */
export function leadsIn(sentence: string): boolean {
  return LEADING.test(sentence) || ISSUED.test(sentence) || ADOPTED.test(sentence);
}

/** True for "Behind their meeting the ministers announced today (19 June):": who says what follows. */
export function announces(sentence: string): boolean {
  return ANNOUNCED.test(sentence);
}

const PAPERS = '(?:texts?|statements?|transcript|communiqu[eé]|declaration|readout|letter|speech|remarks|release)';
/** "The (text of the) following statement was released by …" */
const ISSUED = new RegExp(
  String.raw`^(?:the )?(?:text of )?(?:the )?following (?:[\p{L}-]+ ){0,2}${PAPERS} (?:was|were|is|has been) (?:today )?(?:issued|released|published|adopted|made|given)\b`,
  'iu',
);
/** "The ministers met and adopted the following statement." */
const ADOPTED = new RegExp(
  String.raw`\b(?:adopted|issued|released|published|made|agreed(?: on)?) the following (?:[\p{L}-]+ ){0,2}${PAPERS}[.:]?$`,
  'u',
);
const ANNOUNCED = /\b(?:announced|declared|stated|said)(?: today| jointly)?(?: \([^()]{3,20}\))?:$/u;
const LEADING = new RegExp(
  String.raw`^(?:the following (?:is|are)|(?:here|below) (?:is|are)) (?:the |a |an )?(?:[\p{L}-]+ ){0,3}${PAPERS}\b`,
  'iu',
);
