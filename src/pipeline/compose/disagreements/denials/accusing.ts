/** Words that tell of an accusation, or of a claim. */
export const ACCUSING =
  /\b(?:accus\p{L}+|alleg\p{L}+|blam\p{L}+|charg(?:es|ed|ing) (?!\d|[$€£])|reproach\p{L}+|claim(?:s|ed)? that|complain\p{L}+ that)(?!\p{L})/iu;
