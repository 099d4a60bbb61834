/** SQL: the plan's own words for the attempt's method (`t`: attempt, `pl`: assessment_plan). */
export const methodName = planned('name');

/** SQL: the grades of the attempt's method, lowest first. */
export const methodScale = planned('scale.value');

function planned(path: string): string {
  return `(jsonb_path_query_first(pl.document, '$.methods[*] ? (@.method == $method).${path}', jsonb_build_object('method', t.method)))`;
}
