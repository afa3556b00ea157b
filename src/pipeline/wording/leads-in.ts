/** True for "The following is the joint statement released by …": it says what a paper is, and is none of its words. */
export function leadsIn(sentence: string): boolean {
  return LEADING.test(sentence);
}

const LEADING =
  /^(?:the following (?:is|are)|(?:here|below) (?:is|are)) (?:the |a |an )?(?:[\p{L}-]+ ){0,3}(?:texts?|statements?|transcript|communiqu[eé]|declaration|readout|letter|speech|remarks|release)\b/iu;
