/** What a generated travel company is made from. */
export interface CompanyOptions {
  /** How many itineraries it has; everything else follows. */
  itineraries: number;
  /** The same seed, size and day give the same records. */
  seed: number;
  /** The company's today, `YYYY-MM-DD`. */
  asOf: string;
  /** How many consultants it has; unless given, about one for so many itineraries. */
  consultants?: number | undefined;
  /** Whether it has nothing but everyday variation, see `plantedProblems`. */
  isQuiet: boolean;
}

/** About one consultant for so many itineraries. */
const itinerariesOfConsultant = 500;
const consultants = { fewest: 8, max: 60 };

export function consultantCountOf({ itineraries, consultants: given }: CompanyOptions): number {
  if (given !== undefined) return given;
  const count = Math.round(itineraries / itinerariesOfConsultant);
  return Math.min(consultants.max, Math.max(consultants.fewest, count));
}
