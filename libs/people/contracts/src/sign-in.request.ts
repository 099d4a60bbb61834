/** `POST /api/sign-in`. */
export interface SignInRequest {
  /** The organisation's short code. */
  readonly organisation: string;
  readonly email: string;
  readonly password: string;
}
