import { indexPeople } from '../../../../src/domains/workforce/agent/people-index.ts';
import { redactPeople } from '../../../../src/domains/workforce/agent/redact-people.ts';
import { cpuSecondsOf } from '../../../helpers/cpu-time.ts';

const people = {
  names: [
    'Ada Lovelace',
    'José García',
    'Will May',
    'Mary O’Neill',
    'Anne-Marie van der Berg',
    '张伟',
    '김철수',
    'maria lopez',
    '山田 太郎',
    'שרה לוי',
  ],
  ids: ['emp-17', '17', '123456', '4711', 'user/ada'],
  emails: ['ada@acme.test'],
};

const index = await indexPeople(people);

describe('a prompt without the company’s people', () => {
  it.each([
    ['a full name', 'How often was Ada Lovelace absent?', 'How often was an employee absent?'],
    ['another case and spacing', 'is  ADA   lovelace late', 'is an employee late'],
    ['the other order', 'Lovelace, Ada: how many shifts?', 'an employee: how many shifts?'],
    ['a first name', 'Why is ada absent on Mondays?', 'Why is an employee absent on Mondays?'],
    [
      'a possessive',
      "What are Ada’s and Lovelace's hours?",
      "What are an employee’s and an employee's hours?",
    ],
    ['missing accents', 'jose garcia and José', 'an employee and an employee'],
    ['decomposed accents', 'Jose\u0301 Garci\u0301a', 'an employee'],
    [
      'a hyphenated name',
      'Anne-Marie, and Marie too, and Berg',
      'an employee, and an employee too, and an employee',
    ],
    ['an apostrophe', 'Is O’Neill in?', 'Is an employee in?'],
    [
      'scripts without spaces',
      '张伟为什么缺勤? 김철수가 늦었나요?',
      'an employee为什么缺勤? an employee가 늦었나요?',
    ],
    [
      'an id',
      'What about emp-17 or user/ada? And 123456?',
      'What about an employee or an employee? And an employee?',
    ],
    ['a short number that is an id', 'Why is 4711 late?', 'Why is an employee late?'],
    ['a name kept in lower case', 'How is Maria? And lopez?', 'How is an employee? And an employee?'],
    ['parts in scripts without case', 'מה עם שרה היום', 'מה עם an employee היום'],
    ['parts in scripts without spaces', '太郎は遅刻', 'an employeeは遅刻'],
    ['a name beside such a script', 'Ada为什么缺勤', 'an employee为什么缺勤'],
    ['a list, as one', 'Ada, José and Mary', 'an employee and an employee'],
    ['an address', 'Write to ADA@acme.test now', 'Write to an employee now'],
    ['a name that is a word, as a name', 'Was Will absent?', 'Was an employee absent?'],
    ['such a name whole', 'will may be absent', 'an employee be absent'],
  ])('takes out %s', (_name, prompt, expected) => {
    expect(redactPeople(prompt, [index])).toBe(expected);
  });

  it.each([
    ['words that are names, too', 'Will absence rise in May? It will. May we?'],
    ['parts of words', 'Adagio, Canada and emp-170 in 1717, 47110 and 17 days'],
    [
      'ordinary words after any amount of space',
      `One.\n\n${' '.repeat(50)}Will it? "Yes." Will it?`.replace(/ +/g, ' '),
    ],
    ['particles of names', 'van and der'],
    ['lines', 'One\nTwo\n\nThree'],
  ])('leaves %s', (_name, prompt) => {
    expect(redactPeople(prompt, [index])).toBe(prompt);
  });

  const ordinary = ['Mark', 'Will', 'Grace', 'Rose', 'May', 'Art'];
  it.each([
    ['names', 'How is Person4999 Number4999 doing? '.repeat(111)],
    ['the beginnings of names', 'Person1 '.repeat(500)],
    ['the beginnings of ids', 'id-'.repeat(1_333)],
    ['words that are names behind long gaps', `x${'\n'.repeat(2_900)}x${' Mark'.repeat(215)}`],
    ['gaps before each such word', '\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nMark'.repeat(210)],
    ['spaces', `${' '.repeat(3_900)}Mark`],
    ['scripts without spaces', '张伟王'.repeat(1_333)],
  ])('takes a prompt of the longest size full of %s among 5,000 people in no time', async (_name, prompt) => {
    const names = Array.from({ length: 5_000 }, (_, at) => [
      `Person${at} Number${at}`,
      `${ordinary[at % 6]!} Number${at}`,
      `张${String.fromCodePoint(0x4e00 + at)}`,
    ]).flat();
    const many = await indexPeople({ names, ids: names.map((name) => `id-${name}`), emails: [] });
    const seconds = await cpuSecondsOf(() =>
      expect(redactPeople(prompt, [many])).not.toMatch(/Person4999|Number4999/),
    );
    expect(seconds).toBeLessThan(5);
  });
});
