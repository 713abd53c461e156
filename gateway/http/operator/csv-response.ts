// A CSV file to keep, not to show.
import type { OperatorContext } from './operator-site.ts';

export function csvResponse(context: OperatorContext, name: string, csv: string): Response {
  return context.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
