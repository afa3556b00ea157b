/** The rule of facts that say where and when a report was filed. */
export const FILED = 'filed';

/** The rule of places where a thing or somebody is, and nothing happens: "a room in Geneva". */
export const LOCATED = 'located';

/** True for a fact that is part of what a sentence tells, by the rule that found it. */
export function isToldFact({ rule }: { readonly rule: string }): boolean {
  return rule !== FILED && rule !== LOCATED;
}
