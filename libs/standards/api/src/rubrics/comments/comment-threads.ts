import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { CommentResponse, CommentThreadResponse } from '@assay/standards/contracts';
import { personSql } from '../../person-sql';

type Row = Omit<CommentThreadResponse, 'replies'> & { readonly replyTo: string | null };

/** The threads of comments on a rubric, the oldest first, each with its answers. */
export async function commentThreads(manager: EntityManager, rubricId: string): Promise<CommentThreadResponse[]> {
  const rows = await rowsOf<Row>(manager, everyComment, [rubricId]);
  const replies = (id: string) => rows.filter(({ replyTo }) => replyTo === id).map(plain);
  return rows
    .filter(({ replyTo }) => replyTo === null)
    .map(({ replyTo: _first, ...thread }) => ({ ...thread, replies: replies(thread.id) }));
}

const plain = ({ id, text, writtenBy, writtenAt }: Row): CommentResponse => ({
  id,
  text,
  writtenBy,
  writtenAt,
});

const everyComment = `
  SELECT c.id, c.reply_to AS "replyTo", c.criterion_id AS "criterionId", c.text, ${personSql('c', 'written_by')} AS "writtenBy",
    c.written_at AS "writtenAt", ${personSql('c', 'resolved_by')} AS "resolvedBy", c.resolved_at AS "resolvedAt"
  FROM rubric_comment c WHERE c.rubric_id = $1 ORDER BY c.written_at, c.id`;
