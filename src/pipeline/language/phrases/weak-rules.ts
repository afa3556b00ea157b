/** True for what a document does not say but only suggests. */
export function isInferred(rule: string): boolean {
  return /^(?:role-by-context|other-of-two-sides)$/.test(rule);
}

/** True for where somebody only works: the body says nothing by what he says. */
export function isEmployment(rule: string): boolean {
  return rule === 'works-at';
}
