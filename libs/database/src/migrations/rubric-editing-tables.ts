/** Comments on criteria and the changes of a draft, as their entities describe them. */
export const rubricEditingTables = [
  `CREATE TABLE "rubric_comment" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "rubric_id" uuid NOT NULL,
    "criterion_id" uuid NOT NULL,
    "reply_to" uuid,
    "text" character varying(2000) NOT NULL,
    "written_by" uuid NOT NULL,
    "written_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "resolved_by" uuid,
    "resolved_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "rubric_comment_threads_are_resolved" CHECK (reply_to IS NULL OR resolved_at IS NULL),
    CONSTRAINT "rubric_comment_resolution_is_complete" CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
    CONSTRAINT "rubric_comment_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE TABLE "rubric_change" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "rubric_id" uuid NOT NULL,
    "number" integer NOT NULL,
    "kind" character varying(20) NOT NULL,
    "state" character varying(10) NOT NULL,
    "before" jsonb NOT NULL,
    "after" jsonb NOT NULL,
    "made_by" uuid NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "rubric_change_number" UNIQUE ("organisation_id", "rubric_id", "number"),
    CONSTRAINT "rubric_change_state_is_known" CHECK (state IN ('done', 'undone', 'dropped')),
    CONSTRAINT "rubric_change_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  ...[
    ['rubric_comment', 'organisation', '"organisation_id"', '"organisation"("id")'],
    ['rubric_comment', 'rubric', '"organisation_id", "rubric_id"', '"rubric"("organisation_id","id")'],
    ['rubric_comment', 'criterion', '"organisation_id", "criterion_id"', '"rubric_criterion"("organisation_id","id")'],
    ['rubric_comment', 'reply_to', '"organisation_id", "reply_to"', '"rubric_comment"("organisation_id","id")'],
    ['rubric_comment', 'written_by', '"organisation_id", "written_by"', '"account"("organisation_id","id")'],
    ['rubric_comment', 'resolved_by', '"organisation_id", "resolved_by"', '"account"("organisation_id","id")'],
    ['rubric_change', 'organisation', '"organisation_id"', '"organisation"("id")'],
    ['rubric_change', 'rubric', '"organisation_id", "rubric_id"', '"rubric"("organisation_id","id")'],
    ['rubric_change', 'made_by', '"organisation_id", "made_by"', '"account"("organisation_id","id")'],
  ].map(
    ([table, name, columns, target]) =>
      `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" FOREIGN KEY (${columns}) REFERENCES ${target} ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ),
];
