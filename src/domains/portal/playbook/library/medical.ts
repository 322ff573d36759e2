import type { PlaybookEntry } from '../entry.ts';

/** For medical practices. */
export const medical: readonly PlaybookEntry[] = [
  {
    id: 'medical-online-appointments',
    verticals: ['medical'],
    title: 'Offer appointments online by reason for the visit',
    description:
      'Let patients choose between a check-up, a follow-up and an acute complaint, with the right length set behind each, and collect no symptoms on a form that is not secured. It takes calls off the front desk and wins those who look for a doctor after hours.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'scores', component: 'conversions', below: 65 },
        { part: 'analytics', field: 'conversionRate', below: 0.03 },
      ],
    },
  },
  {
    id: 'medical-clinician-profiles',
    verticals: ['medical'],
    title: 'Give each clinician a full profile page',
    description:
      'State qualifications, special interests, languages, days in the practice and whether new patients are taken, with a photo. Patients often search for the doctor by name, and search engines look for a named expert behind advice on health.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'scores', component: 'website', below: 65 },
  },
  {
    id: 'medical-condition-pages',
    verticals: ['medical'],
    title: 'Write pages for the conditions you treat most',
    description:
      'Explain signs, diagnosis, treatment and when to come at once, and show which clinician reviewed the page and on what date. Pages on health are held to a higher standard in search, and a named reviewer with a date is part of meeting it.',
    effortLevel: 'high',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 65 },
  },
  {
    id: 'medical-directory-listings',
    verticals: ['medical'],
    title: 'Correct your entries in health directories',
    description:
      'Claim the practice and each clinician in the directories and insurers’ provider lists that patients use, and remove doctors who have left. A wrong number or a missing insurer there sends patients elsewhere before they ever see your website.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 65 },
  },
  {
    id: 'medical-private-replies',
    verticals: ['medical'],
    title: 'Reply to reviews without confirming a visit',
    description:
      'Thank every reviewer in general words, never say that someone is a patient, and move complaints to a named person on the phone. Readers judge you by the reply, and professional secrecy holds even where a patient has told everything.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'reviews', below: 75 },
  },
  {
    id: 'medical-first-visit-page',
    verticals: ['medical'],
    title: 'Tell new patients what to bring and what to expect',
    description:
      'Put insurances, papers to bring, parking, access without steps and how to get test results on one page for new patients. It answers what people would otherwise call about, and it saves appointments lost to missing papers.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'analytics', field: 'bounceRate', above: 0.5 },
  },
  {
    id: 'medical-seasonal-advice',
    verticals: ['medical'],
    title: 'Publish seasonal health advice ahead of the season',
    description:
      'Write about vaccination before the flu season, pollen before spring and travel vaccines before the holidays, each with a link to the appointment. Searches rise at the same time every year, and a page needs some weeks to be found.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: {
      any: [
        { part: 'content', field: 'postsLast30Days', below: 2 },
        { part: 'scores', component: 'content', below: 60 },
      ],
    },
  },
  {
    id: 'medical-invite-to-checkups',
    verticals: ['medical'],
    title: 'Remind patients of due check-ups and vaccinations',
    description:
      'Let the practice software list who is due for screening, a booster or a chronic care review, and write to those who agreed to reminders. It is good care and fills quiet weeks with patients who know you.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'analytics', changeOf: 'conversions', below: -0.1 },
    needsEvidence: true,
  },
];
