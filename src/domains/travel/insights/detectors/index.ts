import { detectCashSqueeze } from './company-cash.ts';
import { detectDepositCoverage } from './company-deposits.ts';
import { detectExposures } from './company-exposure.ts';
import { detectPipelineGap } from './company-pipeline.ts';
import { detectBookingsDecline, detectCompanyMargin, detectConversionDecline } from './company-trends.ts';
import type { CompanySubject } from './company.ts';
import { detectCoaching } from './consultant-coaching.ts';
import { detectConsultantMargin } from './consultant-margin.ts';
import { detectConsultantPipeline } from './consultant-pipeline.ts';
import { detectSlowBooking } from './consultant-speed.ts';
import type { ConsultantSubject } from './consultant.ts';
import type { Detector, Observation } from './observation.ts';

const ofConsultant: readonly Detector<ConsultantSubject>[] = [
  detectCoaching,
  detectConsultantMargin,
  detectSlowBooking,
  detectConsultantPipeline,
];

const ofCompany: readonly Detector<CompanySubject>[] = [
  detectDepositCoverage,
  detectCashSqueeze,
  detectPipelineGap,
  detectConversionDecline,
  detectCompanyMargin,
  detectBookingsDecline,
];

/** What all detectors see of a consultant. */
export function observeConsultant(view: ConsultantSubject): Observation[] {
  return ofConsultant.flatMap((detect) => detect(view) ?? []);
}

/** What all detectors see of the company. */
export function observeCompany(view: CompanySubject): Observation[] {
  return [...ofCompany.flatMap((detect) => detect(view) ?? []), ...detectExposures(view)];
}
