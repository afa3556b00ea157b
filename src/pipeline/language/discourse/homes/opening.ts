/** In sentences: the first of a report say where it is at home, who meets where, and whose war it tells of. */
export const OPENING = 3;
