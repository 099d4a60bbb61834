import { IdField, InstantField, ListField, ObjectField, TextField } from '@assay/platform/contracts';
import { commentLimit } from '@assay/standards/domain';
import { PersonResponse } from './person';

/** `POST /api/rubrics/:id/comments`: begins a thread about a criterion, or answers in one. */
export class AddCommentRequest {
  @IdField()
  readonly criterionId!: string;

  @IdField({ optional: true, description: 'The first comment of the thread.' })
  readonly replyTo?: string;

  @TextField({ max: commentLimit })
  readonly text!: string;
}

export class CommentResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: commentLimit })
  readonly text!: string;

  @ObjectField(() => PersonResponse)
  readonly writtenBy!: PersonResponse;

  @InstantField()
  readonly writtenAt!: string;
}

/** A first comment with its answers, the oldest first. */
export class CommentThreadResponse extends CommentResponse {
  @IdField()
  readonly criterionId!: string;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly resolvedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly resolvedAt!: string | null;

  @ListField(() => CommentResponse)
  readonly replies!: readonly CommentResponse[];
}

/** `GET /api/rubrics/:id/comments`, the oldest thread first. */
export class CommentThreadsResponse {
  @ListField(() => CommentThreadResponse)
  readonly threads!: readonly CommentThreadResponse[];
}
