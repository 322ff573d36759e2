import type { PlaybookEntry } from '../entry.ts';

/** For any business: being found, spoken of and followed, and the plan for it. */
export const generalReach: readonly PlaybookEntry[] = [
  {
    id: 'complete-business-profile',
    verticals: 'general',
    title: 'Complete your Google Business Profile',
    description:
      'Fill in category, services, opening hours and description, and add recent photos of the place and the people. Complete profiles answer more searches nearby and give people a reason to choose you on the map.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 60 },
  },
  {
    id: 'align-name-address-phone',
    verticals: 'general',
    title: 'Make name, address and phone number the same everywhere',
    description:
      'Search for your business name and old phone numbers, and correct each directory and map that differs from your website. Contradicting entries send people astray and make search engines less sure of you.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'local', below: 70 },
  },
  {
    id: 'page-for-each-location',
    verticals: 'general',
    title: 'Give each location a page of its own',
    description:
      'Put address, opening hours, team, directions and photos of the location on its page, and link it from that location’s business profile. People who search nearby then land where they want to go, and each page can be found for its own place.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: {
      all: [
        { part: 'profile', field: 'locations', above: 1 },
        { part: 'scores', component: 'local', below: 80 },
      ],
    },
    gap: 'local',
    needsEvidence: true,
  },
  {
    id: 'ask-for-reviews',
    verticals: 'general',
    title: 'Ask every customer for a review',
    description:
      'Send each customer the direct link to your review page soon after the work is done, and offer nothing in return. Most people who are content write only when asked, and recent reviews weigh most with readers.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'reviews', below: 60 },
  },
  {
    id: 'publish-regularly',
    verticals: 'general',
    title: 'Publish an answer to a common question every fortnight',
    description:
      'Collect the questions that customers ask on the phone, and answer one at a time in a short post with an example. Such posts match what people type into search, and the supply of topics never ends.',
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
    id: 'refresh-old-posts',
    verticals: 'general',
    title: 'Refresh your best old posts before writing new ones',
    description:
      'Take the posts that still bring visits, correct what is out of date and add what readers have asked since. An old page with links and history regains its place faster than a new one finds one.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: {
      all: [
        { part: 'content', field: 'daysSinceLastPost', above: 60 },
        { part: 'content', field: 'publishedPosts', above: 4 },
      ],
    },
    gap: 'daysSinceLastPost',
    needsEvidence: true,
  },
  {
    id: 'focus-on-one-network',
    verticals: 'general',
    title: 'Concentrate on the one network your customers use',
    description:
      'Ask new customers which network they use, post there every week and let the others rest with a link to it. One lively account persuades more than several that look abandoned.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'social', below: 50 },
  },
  {
    id: 'answer-social-comments',
    verticals: 'general',
    title: 'Answer comments and end posts with a question',
    description:
      'Reply to every comment within a working day, and close each post with a question that takes one word to answer. Networks show posts that people respond to more widely.',
    effortLevel: 'low',
    impactLevel: 'low',
    when: { part: 'social', field: 'engagementRate', below: 0.01 },
  },
  {
    id: 'repeat-what-reached-people',
    verticals: 'general',
    title: 'Repeat the posts that reached the most people',
    description:
      'List the five posts with the greatest reach of the last months, and make new ones of the same kind at the same time of the week. What your followers passed on once is the best clue to what they will pass on again.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'social', changeOf: 'reach', below: -0.2 },
    needsEvidence: true,
  },
  {
    id: 'set-measurable-goal',
    verticals: 'general',
    title: 'Set one goal with a figure and a date',
    description:
      'Choose the figure that matters most this quarter, such as enquiries from the website, and write down its present value, the target and the date. With one measurable goal it is plain which tasks can wait.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'goals', field: 'open', below: 1 },
  },
  {
    id: 'settle-overdue-goals',
    verticals: 'general',
    title: 'Close overdue goals or give them a new date',
    description:
      'Go through each overdue goal with whoever owns it, and decide whether it is reached, dropped or worth a new date and a next step. A list that is up to date gets looked at, and one that is not gets ignored.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'goals', anyOverdue: true },
    needsEvidence: true,
  },
  {
    id: 'finish-overdue-tasks',
    verticals: 'general',
    title: 'Finish or drop the overdue tasks',
    description:
      'Set aside one morning for the overdue tasks, begin with those that take less than half an hour and strike out what no longer matters. Improvements that were decided on help only once they are done.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'action-items', anyOverdue: true },
    needsEvidence: true,
  },
  {
    id: 'limit-urgent-tasks',
    verticals: 'general',
    title: 'Pick three urgent tasks and put the others in order',
    description:
      'Choose the three tasks that customers would notice first, name one person for each and set the others to a lower priority. When everything is urgent, little of it gets finished.',
    effortLevel: 'low',
    impactLevel: 'low',
    when: { part: 'action-items', field: 'openHighPriority', above: 5 },
    needsEvidence: true,
  },
  {
    id: 'catch-up-with-peers',
    verticals: 'general',
    title: 'Work on the score that is furthest behind your peers',
    description:
      'Compare each component of your score with that of businesses alike, and give the widest gap one month of attention. The weakest component usually offers the most points for the least work.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'overall', belowBenchmark: true },
    needsEvidence: true,
  },
];
