/** True for what somebody must still approve: "Both parliaments must ratify the lease", "the lease is subject to approval". */
export function isPending(words: string): boolean {
  return PENDING.test(words.replace(WORTH, '')) && !/["“”]/.test(words);
}

/** "The sale, worth $40 million, must be approved" */
const WORTH = /, (?:worth|valued at|announced|agreed|reached|signed|struck|unveiled)\b[^,;:]{1,60},/iu;

const PENDING = new RegExp(
  `^(?:[^,;:]{1,30}, )?(?:(?!(?:if|that|which|who|when|says?|said)\\b)[^,;:\\s]+ ){1,10}(?:${[
    // "Must still ratify", "has yet to be approved"
    '(?:must|(?:has|have) (?:yet |still )?to|(?:still )?needs? to) (?:now |still |first |yet )?(?:be )?(?:approved?|ratif(?:y|ied)|endorsed?|confirm(?:ed)?|sign(?:ed)? off)',
    // "Is subject to approval", "awaits the cabinet's consent"
    '(?:(?:is|are|remains?) (?:still )?subject to|(?:still )?(?:needs?|requires?|awaits?)) (?:the )?(?:(?!of\\b)[^,;:\\s]+ ){0,2}(?:approval|ratification|endorsement|consent)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
