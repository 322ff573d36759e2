/**
 * What no sentence about a company's figures needs, and what a model says where data has led it astray: markup,
 * addresses, and talk of instructions. In doubt a text is not plain, since a template is at hand.
 */
const suspicious: readonly RegExp[] = [
  // HTML, Markdown, code, templates, the marks of delimited blocks. A lone “[” or “*” has no use either.
  /[<>{}[\]`|\\*^~]|__|&(?:#\w{1,8}|[a-z]{2,8});|^\s{0,3}#{1,6}\s|^\s*(?:-{3,}|={3,})\s*$/im,
  // Addresses: of pages, of mail boxes, of people on networks.
  /:\/\/|\bwww\.|@|\b(?:mailto|javascript|data|tel):\S|\b[a-z\d-]{2,63}\.[a-z]{2,24}(?![a-z\d])/i,
  // Talk of what the model was told, and of what it is.
  /\binstructions?\b|\bprompts\b|\b(?:system|this|the|your|my) prompt\b|\bjailbreak|\bdeveloper mode\b/i,
  /\b(?:ignor|disregard|overrid|forget|bypass)\w* (?:\w+ ){0,3}(?:previous|prior|above|earlier|preceding|rules?|polic(?:y|ies)|guidelines?|everything|context|restrictions?)\b/i,
  /\b(?:language model|as an ai|i am an ai|an? ai assistant|chatgpt|you are (?:now|an? (?:ai|assistant|bot|model)))\b/i,
  // What nobody is to be asked for in an insight.
  /\bpass(?:word|code|phrase)s?\b|\bapi[- ]?keys?\b|\baccess tokens?\b|\bcredentials\b|\bcredit card\b/i,
];

/** Whether a text is nothing but sentences: no markup, no address, no instruction that data has smuggled in. */
export function isSafeProse(text: string): boolean {
  return !suspicious.some((pattern) => pattern.test(text));
}
