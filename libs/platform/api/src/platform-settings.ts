/** What the platform must know of its surroundings. Provided by the application from its checked environment. */
export abstract class PlatformSettings {
  /** Scheme, host and port under which people reach the product, e.g. `https://assay.example`. */
  abstract readonly publicOrigin: string;
  /** Whether this is the demonstration, with its accounts on the sign-in page and a date that can be moved. */
  abstract readonly demonstration: boolean;
  /** Folder of stored files' bytes: outside the web root, writable, shared by all processes of one instance. */
  abstract readonly filesFolder: string;
  /** The mail server, where there is one. */
  readonly mail?: MailSettings | undefined;
}

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly smtpUrl: string;
  /** Who sends, e.g. `Northgate Assessment <assessments@northgate.example>`. */
  readonly from: string;
}
