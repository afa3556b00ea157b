/** True for letters that name a body with a small word inside, or one of another tongue: "AdC", "BfV"; not "Ada". */
export function areMixedLetters(form: string): boolean {
  return /^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}{1,3}$/u.test(form);
}
