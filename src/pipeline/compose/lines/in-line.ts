/**
 * A description as it stands inside a line: "a Canadian official", "two diplomats" where the source opens its sentence with
 * them.
 */
export function inLine(description: string): string {
  return description.replace(OPENING, (word) => word.toLowerCase());
}

const OPENING =
  /^(?:An?|The|Its|His|Her|Their|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Most|Few|Both|Other)(?= [\p{L}\d])/u;
