/** The tables of blind moderation and standardisation, as their entities describe them. */
export const standardisationTables = [
  `CREATE TABLE "blind_mark" (
    "organisation_id" uuid NOT NULL,
    "mark_version_id" uuid NOT NULL,
    "marked_by" uuid NOT NULL,
    "levels" jsonb NOT NULL,
    "proposed_grade" character varying(20),
    "marked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "blind_mark_key" PRIMARY KEY ("organisation_id", "mark_version_id", "marked_by")
  )`,
  `CREATE TABLE "standardisation" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "title" character varying(120) NOT NULL,
    "guidance" character varying(2000) NOT NULL DEFAULT '',
    "mark_version_id" uuid NOT NULL,
    "closes_on" date NOT NULL,
    "made_by" uuid NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "agreed" jsonb,
    "closed_by" uuid,
    "closed_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "standardisation_close_is_complete" CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (agreed IS NULL)),
    CONSTRAINT "standardisation_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE TABLE "standardisation_mark" (
    "organisation_id" uuid NOT NULL,
    "standardisation_id" uuid NOT NULL,
    "marked_by" uuid NOT NULL,
    "levels" jsonb NOT NULL,
    "marked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "standardisation_mark_key" PRIMARY KEY ("organisation_id", "standardisation_id", "marked_by")
  )`,
  `ALTER TABLE "blind_mark" ADD CONSTRAINT "blind_mark_marked_by" FOREIGN KEY ("organisation_id", "marked_by") REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "blind_mark" ADD CONSTRAINT "blind_mark_mark_version" FOREIGN KEY ("organisation_id", "mark_version_id") REFERENCES "mark_version"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "blind_mark" ADD CONSTRAINT "blind_mark_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation" ADD CONSTRAINT "standardisation_closed_by" FOREIGN KEY ("organisation_id", "closed_by") REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation" ADD CONSTRAINT "standardisation_made_by" FOREIGN KEY ("organisation_id", "made_by") REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation" ADD CONSTRAINT "standardisation_mark_version" FOREIGN KEY ("organisation_id", "mark_version_id") REFERENCES "mark_version"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation" ADD CONSTRAINT "standardisation_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation_mark" ADD CONSTRAINT "standardisation_mark_marked_by" FOREIGN KEY ("organisation_id", "marked_by") REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation_mark" ADD CONSTRAINT "standardisation_mark_standardisation" FOREIGN KEY ("organisation_id", "standardisation_id") REFERENCES "standardisation"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "standardisation_mark" ADD CONSTRAINT "standardisation_mark_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
