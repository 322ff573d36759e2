import type { RequestContext } from '../../../common/request-context.ts';
import { kissCategories } from '../insight.ts';
import type { InsightFilter } from '../insight-store.ts';
import type { InsightBoardSource } from './mappers.ts';
import type { CoachingService } from '../service.ts';

/** The filter with only its quick wins left. */
export function narrowToQuickWins(filter: InsightFilter): InsightFilter {
  return { ...filter, quickWin: true };
}

/** The four KISS columns with their counts, from one query; the insights in them are read when asked for. */
export async function createBoard(
  service: CoachingService,
  context: RequestContext,
  filter: InsightFilter,
): Promise<InsightBoardSource> {
  const counts = await service.countByKissCategory(context, filter);
  return {
    filter,
    totalCount: counts.reduce((total, { count }) => total + count, 0),
    columns: kissCategories.map((kissCategory) => {
      const found = counts.find((each) => each.kissCategory === kissCategory);
      const isAskedFor = filter.kissCategory?.includes(kissCategory) ?? true;
      return {
        filter: { ...filter, kissCategory: isAskedFor ? [kissCategory] : [] },
        kissCategory,
        count: found?.count ?? 0,
        quickWinCount: found?.quickWinCount ?? 0,
      };
    }),
  };
}
