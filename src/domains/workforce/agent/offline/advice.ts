import type { Subject } from './subject.ts';

/** General advice; it names no figure. */
export interface Advice {
  title: string;
  response: string;
  suggestion: string;
}

const bySubject: Record<Subject, Advice> = {
  absence: {
    title: 'Keeping absence low',
    response:
      'Absence falls where people know that it is noticed and why it happens: talk briefly after every absence, ' +
      'kindly and without blame. Compare weekdays and teams before single people, since a pattern mostly has a cause ' +
      'in the work, such as a shift that nobody likes.',
    suggestion: 'Look at absence by weekday once a month, and change the roster where a day stands out.',
  },
  leave: {
    title: 'Planning leave',
    response:
      'Leave that is planned early and spread over the year disturbs the work least. Agree for each team how many may ' +
      'be away at once, and remind those with many days left before the busy season.',
    suggestion: 'Publish a leave calendar for each team, with its busiest weeks marked.',
  },
  overtime: {
    title: 'Keeping overtime in check',
    response:
      'Overtime that comes back every week shows that the roster is too tight, or that work arrives at the wrong hours. ' +
      'Share it out fairly, give rest after it, and move shifts towards the hours in which the work comes.',
    suggestion:
      'Move the beginning of one shift in the team with the most overtime, and compare after a month.',
  },
  clockOuts: {
    title: 'Complete clockings',
    response:
      'Missing clock-outs make hours and pay wrong, and mostly come from clocks that are far from the way out. A ' +
      'reminder at the end of a shift and a correction on the next day keep the records complete.',
    suggestion: 'Send a reminder a quarter of an hour after the end of a shift that was not clocked out of.',
  },
  tasks: {
    title: 'Getting tasks done in time',
    response:
      'Tasks get done sooner where fewer are begun at once and each has one owner and a date. Look at what is overdue ' +
      'together once a week, and drop what nobody needs any more.',
    suggestion: 'Hold a short weekly round over the overdue tasks, and give each an owner.',
  },
  staffing: {
    title: 'Staffing by demand',
    response:
      'Good rosters follow the work: plan from the busiest hours outwards, publish early, and let people swap shifts ' +
      'by themselves. Keep a small reserve for the days on which absence is common.',
    suggestion: 'Publish the roster two weeks ahead, and allow swaps within a team.',
  },
};

const anything: Advice = {
  title: 'Managing a workforce',
  response:
    'Clear rosters, early leave plans, short feedback after absences and few open tasks for each person help most ' +
    'teams. Change one thing at a time, and look at the figures before and after.',
  suggestion: 'Choose the one problem that costs the most, and try one change for a month.',
};

export function adviceOn(subject: Subject | undefined): Advice {
  return subject === undefined ? anything : bySubject[subject];
}
