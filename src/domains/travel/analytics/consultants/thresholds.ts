/** From which figures on something about a consultant is worth saying (docs/travel-metrics-consultants.md). */
export const thresholds = {
  /** Of a relative change, 0.08 being 8 %. */
  trend: {
    /** Above it figures go up, below its negative down; between the two they are flat. */
    flat: 0.01,
    /** From here on, up or down, a trend is medium. */
    medium: 0.03,
    /** From here on a trend is high. */
    high: 0.08,
  },
  highlights: {
    /** Whose booked revenue is further below the target than this part of it needs attention. */
    behindTarget: 0.1,
    /** Leads that a conversion rate is taken from, at least. */
    minLeads: 5,
  },
  signals: {
    /** Distance of booked revenue from the target that has to be exceeded, as a part of the target. */
    target: 0.05,
    /** Distance of the conversion rate from the company's. */
    conversion: 0.05,
    /** Leads that a conversion rate is taken from, at least. */
    minLeads: 5,
    /** Distance of the margin percentage from the company's. */
    margin: 0.05,
    /** How many times as long as the other one the slower of consultant and company takes to book. */
    speed: 1.5,
  },
} as const;
