import { readFileSync } from 'node:fs';
import path from 'node:path';
import { responseSchemas, topics, type Topic } from '../../../../src/domains/topics/registry/index.ts';

/** The documented topics (REST-205, docs/rest/topics.md). */
const documented = [
  'niche_review ica_review value_proposition_review website_scan',
  'alignment_check alignment_explanation alignment_suggestions strategy_suggestions kpi_recommendations',
  'root_cause_suggestions swot_analysis five_whys_questions action_suggestions optimize_action_plan',
  'onboarding_suggestions onboarding_coaching business_metrics',
].flatMap((row) => row.split(' '));

const all = [...topics.values()];

describe('The registry', () => {
  it('holds the documented topics and no other', () => {
    expect([...topics.keys()].sort()).toEqual([...documented].sort());
    const page = readFileSync('docs/rest/topics.md', 'utf8');
    expect(/id="rest-205">.* (\d+) topics are registered/.exec(page)?.[1]).toBe(String(documented.length));
    for (const [id, topic] of topics) expect(topic.id).toBe(id);
  });

  it('has the four documented as active switched on, and one conversation', () => {
    const idsOf = (isWanted: (topic: Topic) => boolean) => all.filter(isWanted).map(({ id }) => id);
    expect(idsOf(({ activeByDefault }) => activeByDefault)).toEqual(documented.slice(0, 4));
    expect(idsOf(({ type }) => type === 'conversation')).toEqual(['onboarding_coaching']);
    expect(idsOf(({ retrieval }) => retrieval !== null)).toEqual(['website_scan']);
  });

  it('lists niche_review as documented', () => {
    const { id, description, response, parameters } = topics.get('niche_review')!;
    expect({ topic_id: id, description, response_model: response?.name, parameters }).toEqual({
      topic_id: 'niche_review',
      description: 'Review and suggest variations for business niche',
      response_model: 'OnboardingReviewResponse',
      parameters: [
        {
          name: 'current_value',
          type: 'string',
          required: true,
          description: 'Current niche value to review',
        },
      ],
    });
  });

  it('asks website_scan for the documented URL', () => {
    expect(topics.get('website_scan')!.parameters).toEqual([
      { name: 'website_url', type: 'string', required: true, description: 'URL of website to scan' },
    ]);
  });

  it('estimates the reviews at the documented 30 seconds', () => {
    for (const id of documented.slice(0, 3)) expect(topics.get(id)!.estimatedDurationMs).toBe(30_000);
  });

  it('has sensible numbers, a model, and at least one required parameter for every topic', () => {
    for (const topic of all) {
      expect(topic.response).not.toBeNull();
      expect(responseSchemas.get(topic.response!.name)).toBe(topic.response!.schema);
      expect(topic.maxTokens).toBeGreaterThanOrEqual(500);
      expect(topic.deadlineMs).toBeGreaterThanOrEqual(topic.estimatedDurationMs);
      expect(topic.parameters.some(({ required }) => required)).toBe(true);
      const names = topic.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('docs/topics.md', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../../../docs/topics.md'), 'utf8');

  it('has a row for each topic that says what the registry says', () => {
    const rows = page.split('\n').filter((line) => /^\| `\w+`/.test(line) && line.split('|').length === 8);
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toEqual(
      all.map(({ id, type, activeByDefault, parameters, response, tier }) => [
        `\`${id}\``,
        activeByDefault ? 'yes' : type === 'conversation' ? 'no (conversation)' : 'no',
        parameters
          .map(({ name, required, type: kind }) => `\`${name}\` ${kind}${required ? '' : '?'}`)
          .join(', '),
        `\`${response!.name}\``,
        tier,
        expect.stringMatching(/\w/),
      ]),
    );
  });
});
