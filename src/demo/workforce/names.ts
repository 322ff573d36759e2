/** Given and family names as they meet in many towns; who bears both by chance is not meant. */
export const givenNames = [
  'Aisha', 'Amara', 'Anna', 'Arjun', 'Beatriz', 'Björn', 'Carlos', 'Chen', 'Chloé', 'Daniel', 'Diego', 'Elena',
  'Emre', 'Fatima', 'Felix', 'Grace', 'Hana', 'Hugo', 'Ingrid', 'Ivan', 'Jamal', 'Joanna', 'Kaito', 'Kwame',
  'Leila', 'Linh', 'Lucas', 'Marta', 'Mateo', 'Mei', 'Mohammed', 'Nadia', 'Niamh', 'Noah', 'Olga', 'Omar',
  'Paula', 'Priya', 'Rafael', 'Rosa', 'Samuel', 'Sara', 'Sofia', 'Tariq', 'Tomasz', 'Vera', 'Viktor', 'Wei',
  'Yasmin', 'Zoe',
]; // prettier-ignore
export const familyNames = [
  'Adeyemi', 'Almeida', 'Andersson', 'Bauer', 'Bianchi', 'Chowdhury', 'Cohen', 'Costa', 'Demir', 'Dubois',
  'Eriksen', 'Fernández', 'Fischer', 'García', 'Haddad', 'Hansen', 'Horvat', 'Ibrahim', 'Jansen', 'Kim',
  'Kowalska', 'Kumar', 'Larsen', 'Lindqvist', 'Mensah', 'Moreau', 'Müller', 'Murphy', 'Nakamura', 'Nguyen',
  'Novák', "O'Brien", 'Okafor', 'Papadakis', 'Petrov', 'Rahman', 'Rossi', 'Schmidt', 'Silva', 'Singh',
  'Smith', 'Tanaka', 'Torres', 'Walker', 'Wang', 'Weber', 'Yılmaz', 'Zhang',
]; // prettier-ignore
