/** A number in thousands, millions or billions, as short texts write amounts: `1.2M`, `850k`, `3 million`. */
export interface ScaledNumber {
  /** As it stands there. */
  text: string;
  digits: string;
  scale: Scale;
  /** `12m` may be twelve months; `12M`, `$12m` and `1.2m` may not. */
  mayBeMonths: boolean;
}

export const scales = { K: 1e3, M: 1e6, B: 1e9 } as const;
export type Scale = keyof typeof scales;

// A single letter has to follow at once: “5 m” is a distance.
const pattern =
  /(?<![\p{L}\d.,:/'’])(?<digits>\d(?:[\d.,'’]*\d)?)(?:(?<letter>[kmb])| ?(?<word>thousand|million|billion|mn|bn))(?![\p{L}\d])/giu;

const toScale = (unit: string): Scale => {
  const initial = unit.charAt(0).toUpperCase();
  return initial === 'T' ? 'K' : (initial as Scale);
};

/** The scaled numbers of a text, and the text without them. */
export function takeScaledNumbers(text: string): { taken: ScaledNumber[]; rest: string } {
  const taken: ScaledNumber[] = [];
  const rest = text.replace(pattern, (match, ...details) => {
    const { digits = '', letter, word } = details.at(-1) as Partial<Record<string, string>>;
    const at = details.at(-3) as number;
    const isAmount = at > 0 && /\p{Sc}/u.test(text.charAt(at - 1));
    const mayBeMonths = letter === 'm' && !isAmount && /^[1-9]\d?$/.test(digits);
    taken.push({ text: match, digits, scale: toScale(letter ?? word ?? ''), mayBeMonths });
    return ' , ';
  });
  return { taken, rest };
}
