/** A form of a name as forms are held against each other: what differs in capitals, apostrophe or blanks is no other form. */
export function formKey(form: string): string {
  return form.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}
