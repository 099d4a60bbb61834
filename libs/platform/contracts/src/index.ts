export type { FieldOptions } from './field-options';
export {
  ChoiceField,
  ChoicesField,
  DecimalField,
  DocumentField,
  FlagField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  LocalDateField,
  LocalTimeField,
  ObjectField,
  TextsField,
  WholeNumberField,
} from './fields';
export { PageQuery, PageResponse } from './page';
export { BeginUploadRequest, StoredFileResponse, UnfinishedUploadResponse, UnfinishedUploadsResponse, UploadResponse } from './uploads';
export {
  DeliveriesQuery,
  DeliveriesResponse,
  DeliveryResponse,
  DeliveryRoute,
  MailboxEntryResponse,
  MailboxMessageResponse,
  MailboxResponse,
  MessageReaderResponse,
} from './messages';
export { EmailField, TextField, VerbatimField } from './text-field';
