/** What the rules can speak of. */
export type Subject = 'absence' | 'leave' | 'overtime' | 'clockOuts' | 'tasks' | 'staffing';

/** In the order in which a question's subjects are taken: the plainest words last. */
const patterns: readonly (readonly [Subject, RegExp])[] = [
  ['overtime', /\bovertime|\bextra hours|\blong(er)? (hours|shifts)|\boverwork|\bburn-?out/],
  ['clockOuts', /\bclock(ed|ing)?[- ]?(in|out)s?\b|\btime clock|\bclockings?\b/],
  ['absence', /\babsen|\battendance|\bno[- ]shows?\b|\bsick(?!\w* leave)|\bmiss(ed|ing)? (work|shifts?)/],
  ['leave', /\bleaves?\b|\bvacations?\b|\bholidays?\b|\b(time|days?) off\b/],
  ['tasks', /\btasks?\b|\bproductiv|\bthroughput|\boverdue|\bdeadlines?\b|\bbacklog/],
  [
    'staffing',
    /\b(under|over)?staff|\broster|\bshifts?\b|\bschedul|\bheadcount|\bemployees\b|\bhir(e|ing)\b|\bbusiest/,
  ],
];

const companyWords =
  /\b(our|ours|we|us|my|company|department|departments|team|teams|how many|how much|currently)\b|\b(this|last|past) (week|month|quarter|year)\b/;
const generalWords =
  /\b(in general|generally|usually|typically|best practices?|explain|define|what (is|are) (an?\b|good|the best)|how (can|do|does|should) (i|one|you|managers?|companies|a company)\b)/;
const ownWords = /\b(our|ours|we|us|my|this company|the company|department [a-z])\b/;

/** What a question is about, as far as its words tell. */
export interface QuestionIntent {
  /** The subjects that it names, at most two. */
  subjects: readonly Subject[];
  /** Whether it asks for figures of the company. */
  isAboutCompany: boolean;
}

/** Reads English questions; those in other languages are taken for general ones. */
export function readQuestion(text: string): QuestionIntent {
  const plain = text.toLowerCase();
  const subjects = patterns.filter(([, pattern]) => pattern.test(plain)).map(([subject]) => subject);
  const isGeneral = generalWords.test(plain) && !ownWords.test(plain);
  return {
    subjects: subjects.slice(0, 2),
    isAboutCompany: !isGeneral && (subjects.length > 0 || companyWords.test(plain)),
  };
}
