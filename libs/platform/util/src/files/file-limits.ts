import { FilePurpose } from './file-purpose';

const megabyte = 1024 * 1024;

/** Sizes in bytes that the form and the server share. */
export const fileLimits = {
  /** Most bytes of one part of an upload; a part must arrive within the time that a request may take. */
  chunkBytes: 8 * megabyte,
  nameLength: 150,
  /** Uploads that one account may have begun and not finished. */
  unfinishedPerAccount: 40,
  /** Bytes that one account may have announced or sent without anything owning them: the largest file, and half as much again. */
  unownedBytesPerAccount: 6144 * megabyte,
  /** Hours after which an upload that nothing owns is swept. */
  keptUnownedHours: 24,
} as const;

/** A kind of file: what its content is found to be, and the ending under which it is served. */
export interface FileKind {
  readonly mediaType: string;
  readonly ending: string;
}

const documents: readonly FileKind[] = [
  { mediaType: 'application/pdf', ending: 'pdf' },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', ending: 'pptx' },
];

const pictures: readonly FileKind[] = [
  { mediaType: 'image/png', ending: 'png' },
  { mediaType: 'image/jpeg', ending: 'jpg' },
  { mediaType: 'image/webp', ending: 'webp' },
];

const recordings: readonly FileKind[] = [
  { mediaType: 'video/mp4', ending: 'mp4' },
  { mediaType: 'video/webm', ending: 'webm' },
  { mediaType: 'audio/mpeg', ending: 'mp3' },
  { mediaType: 'audio/x-m4a', ending: 'm4a' },
  { mediaType: 'audio/wav', ending: 'wav' },
  { mediaType: 'audio/ogg', ending: 'ogg' },
];

export interface FileRule {
  readonly maxBytes: number;
  readonly kinds: readonly FileKind[];
}

const paper: FileRule = { maxBytes: 25 * megabyte, kinds: [...documents, ...pictures] };

/** What each purpose takes. Kinds that a browser or an office program would run (HTML, SVG, macros) are in none. */
export const fileRules: Readonly<Record<FilePurpose, FileRule>> = {
  [FilePurpose.GatewayEvidence]: paper,
  [FilePurpose.AdjustmentEvidence]: paper,
  [FilePurpose.AppealEvidence]: paper,
  [FilePurpose.AssessmentEvidence]: { maxBytes: 200 * megabyte, kinds: [...documents, ...pictures, ...recordings] },
  [FilePurpose.Submission]: { maxBytes: 200 * megabyte, kinds: [...documents, ...pictures, ...recordings] },
  [FilePurpose.Recording]: { maxBytes: 4096 * megabyte, kinds: recordings },
};
