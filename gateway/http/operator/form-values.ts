// Paper forms as a page lists them: when, what, who asked, who did it.
import type { UserFile } from '../../flows/operator/read-user-file.ts';
import type { TemplateValues } from '../../render.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { FORM_NAMES } from './operator-names.ts';

/** Names come from `operatorNames`; an operator of the command line has none there. */
export function formValues(
  forms: UserFile['forms'],
  names: ReadonlyMap<string, string>,
): readonly TemplateValues[] {
  return forms.map(({ at, kind, askedBy, operatorId }) => ({
    at: formatJst(at),
    kind: FORM_NAMES[kind],
    askedBy,
    operator: names.get(operatorId) ?? operatorId,
  }));
}
