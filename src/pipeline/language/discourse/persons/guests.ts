/** Of others too a body's own paper tells so. */
export const GUEST =
  /^(?:minister|mayor|mayoress|member|lawyer|attorney|counsel|nurse|delegate|mediator|facilitator|envoy|observer|counterpart|homologue|colleague|agent|official|officer|commander|founder|boss|leader|bishop|archbishop|sheikh|elder|chieftain|warlord|governor|ideologue|adviser|advisor|aide)$/;
