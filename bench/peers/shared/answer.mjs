/**
 * Answers the questions of the process that started this one, one at a time (`ask` in `lib/processes.mjs`).
 * @param {Record<string, (details: any) => unknown>} answers by question
 */
export function answerQuestions(answers) {
  process.on('message', async (/** @type {{ question: string }} */ { question, ...details }) => {
    try {
      process.send?.({ answer: await answers[question]?.(details) });
    } catch (error) {
      process.send?.({ error: /** @type {Error} */ (error).message });
    }
  });
}
