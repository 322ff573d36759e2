/** The context views, as evidence names them (`sourceViewNames`). */
export const sourceViewNames = {
  commandCenter: 'ai_context_command_center_v1',
  consultant: 'ai_context_travel_consultant_v1',
  benchmarks: 'ai_context_consultant_benchmarks_v1',
} as const;
