import type { Random } from './random.ts';

/** Given and family names as they meet in many towns; who bears both by chance is not meant. */
const givenNames = [
  'Aisha', 'Amara', 'Anna', 'Arjun', 'Beatriz', 'Björn', 'Carlos', 'Chen', 'Chloé', 'Daniel', 'Diego', 'Elena',
  'Emre', 'Fatima', 'Felix', 'Grace', 'Hana', 'Hugo', 'Ingrid', 'Ivan', 'Jamal', 'Joanna', 'Kaito', 'Kwame',
  'Leila', 'Linh', 'Lucas', 'Marta', 'Mateo', 'Mei', 'Mohammed', 'Nadia', 'Niamh', 'Noah', 'Olga', 'Omar',
  'Paula', 'Priya', 'Rafael', 'Rosa', 'Samuel', 'Sara', 'Sofia', 'Tariq', 'Tomasz', 'Vera', 'Viktor', 'Wei',
  'Yasmin', 'Zoe',
]; // prettier-ignore
const familyNames = [
  'Adeyemi', 'Almeida', 'Andersson', 'Bauer', 'Bianchi', 'Chowdhury', 'Cohen', 'Costa', 'Demir', 'Dubois',
  'Eriksen', 'Fernández', 'Fischer', 'García', 'Haddad', 'Hansen', 'Horvat', 'Ibrahim', 'Jansen', 'Kim',
  'Kowalska', 'Kumar', 'Larsen', 'Lindqvist', 'Mensah', 'Moreau', 'Müller', 'Murphy', 'Nakamura', 'Nguyen',
  'Novák', "O'Brien", 'Okafor', 'Papadakis', 'Petrov', 'Rahman', 'Rossi', 'Schmidt', 'Silva', 'Singh',
  'Smith', 'Tanaka', 'Torres', 'Walker', 'Wang', 'Weber', 'Yılmaz', 'Zhang',
]; // prettier-ignore

/** So many names, a given and a family one, no two alike. */
export function createNames(random: Random, count: number): (readonly [given: string, family: string])[] {
  const given = random.shuffle(givenNames);
  const family = random.shuffle(familyNames);
  // The two lists' lengths share no factor but 2, so that a pair repeats only after half of all pairs.
  return Array.from(
    { length: count },
    (_, index) => [String(given[index % given.length]), String(family[index % family.length])] as const,
  );
}

/** What stands before the @ in the e-mail address of somebody. @param name given name, space, family name. */
export function toMailbox(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '');
  return plain.replaceAll(' ', '.');
}
