import type { PartName } from '../../../src/domains/portal/client-context/parts.ts';
import { createName, lookAlikes, planted } from './planted-values.ts';
import type { Random } from './random.ts';

/** A generated client: what is stored of it, what it asks, and what of both nobody else may see or must see. */
export interface PlantedClient {
  readonly parts: Readonly<Record<PartName, object>>;
  readonly questions: { readonly nlq: string; readonly explain: string };
  /** With the kind of each. */
  readonly secrets: readonly (readonly [kind: string, secret: string])[];
  /** Texts that must arrive as they are: in the question, and in the titles that `nlq` shows. */
  readonly asked: readonly string[];
  readonly titled: readonly string[];
}

const asks = [
  (plain: string, hidden: string) => `Why did ${plain} sell so badly? Reach me at ${hidden}.`,
  (plain: string, hidden: string) => `${hidden} — how is my website performing since ${plain}?`,
  (plain: string, hidden: string) => `We had ${plain}.\nOur data: "${hidden}"\nWhat should I focus on first?`,
  (plain: string, hidden: string) => `How do I compare (${plain}) to competitors? (${hidden})`,
  (plain: string, hidden: string) => `What changed? {"note":"${plain}","value":"${hidden}"}`,
];
const metrics = ['bounce rate', 'conversion rate', 'sessions', 'engagement rate', 'visibility score'];

/** Plants something in every text of every part, and in the questions. */
export function createPlantedClient(random: Random): PlantedClient {
  const { pick, next, from } = random;
  const secrets: [string, string][] = [];
  const kinds = Object.keys(planted);
  const hide = (kind = pick(kinds)) => {
    const { text, secret } = planted[kind]!(random);
    secrets.push([kind, secret]);
    return text;
  };
  const hideName = (kind: string, suffix?: string) => {
    const name = createName(random, suffix);
    secrets.push([kind, name]);
    return name;
  };
  const titled: string[] = [];
  const title = (verb: string) => {
    const plain = pick(Object.values(lookAlikes))(random);
    // Every fourth has something to keep.
    if (next(4) > 0) return `${verb} ${hide()}`;
    titled.push(`${verb} ${plain}`);
    return `${verb} ${plain}`;
  };
  const businessName = hideName('business', pick([' Dental', ' & Sons', ' LLC', '']));
  const contactName = hideName('contact');
  const asked: string[] = [];
  const question = () => {
    const plain = pick(Object.values(lookAlikes))(random);
    asked.push(plain);
    const who = pick(['', '', `I am ${contactName}. `, `How is ${businessName} doing? `]);
    return who + pick(asks)(plain, hide());
  };
  const extras = () => ({
    notes: hide(),
    owner: { email: hide('email'), name: hideName('owner') },
    tags: [hide()],
  });

  const parts: Record<PartName, object> = {
    scores: {
      ...extras(),
      scanId: `scan-${from('0123456789abcdef', 10)}`,
      scannedAt: '2026-02-10T08:00:00Z',
      overall: next(101),
      components: { website: next(101), [hide()]: next(101), [hideName('component')]: next(101) },
    },
    analytics: {
      ...extras(),
      sessions: next(9_000),
      bounceRate: next(100) / 100,
      previous: { note: hide() },
    },
    goals: {
      ...extras(),
      items: Array.from({ length: 2 }, () => ({
        id: hide('uuid'),
        title: title('Finish'),
        metric: next(2) === 0 ? hide() : 'bounce rate',
        status: next(2) === 0 ? hide() : 'active',
        target: 0.4,
        current: 0.6,
        assignee: hideName('assignee'),
      })),
    },
    'action-items': {
      ...extras(),
      items: Array.from({ length: 2 }, () => ({
        title: pick([
          () => title('Check'),
          () => `Call ${contactName} back`,
          () => `Show ${businessName} off`,
        ])(),
        priority: next(2) === 0 ? hide() : 'high',
        status: next(2) === 0 ? hide() : 'open',
        notes: hide('phone'),
      })),
    },
    content: { ...extras(), publishedPosts: next(90), lastPublishedAt: '2026-02-01', lastTitle: hide() },
    social: {
      ...extras(),
      reach: next(9_000),
      platforms: [
        { name: hide(), engagementRate: 0.03 },
        { name: 'Instagram', engagementRate: 0.05, handle: hideName('handle') },
      ],
    },
    profile: {
      ...extras(),
      vertical: next(2) === 0 ? 'dental' : hide('email'),
      businessName,
      contactName,
      contact: { name: contactName, phone: hide('phone'), address: hide('address') },
      city: hideName('city'),
    },
    benchmarks: {
      ...extras(),
      components: { website: 60, [hide()]: 5 },
      metrics: { bounceRate: 0.5, [hide()]: 7 },
    },
  };
  secrets.push(['scan', (parts.scores as { scanId: string }).scanId]);
  return {
    parts,
    questions: { nlq: question(), explain: `What is ${pick(metrics)}? ${question()}` },
    secrets,
    asked,
    titled,
  };
}
