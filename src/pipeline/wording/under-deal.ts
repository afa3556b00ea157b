/** The rule of an act that somebody does under a deal told of with it: its own words need not name the deal. */
export const UNDER_DEAL = 'does under a deal';
