import 'reflect-metadata';
import { resolve, sep } from 'node:path';
import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';
import type { MailSettings } from '@assay/platform/api';

const log = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Every setting the process reads, with its default. Anything wrong ends the process with a line that says what. */
export class Environment {
  @IsIn(['production', 'demonstration'])
  ASSAY_MODE = 'production';

  @IsString()
  HOST = '127.0.0.1';

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  /** Scheme, host and port that people use; plain http only on loopback. */
  @IsOptional()
  @Matches(/^https:\/\/[^/]+$|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/, {
    message: 'PUBLIC_ORIGIN must be https://host[:port], or http:// on localhost, without a path',
  })
  PUBLIC_ORIGIN?: string;

  /** The application's own role, which owns nothing. */
  @Matches(/^postgres(?:ql)?:\/\/.+/, { message: 'DATABASE_APP_URL must be a postgresql:// address of the role assay_app' })
  DATABASE_APP_URL!: string;

  /** Connections of this process to PostgreSQL. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(200)
  DATABASE_CONNECTIONS = 20;

  /** How many proxies in front of this process may be believed about the caller's address. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(5)
  TRUSTED_PROXIES = 0;

  /** The mail server: smtps://, or smtp:// with STARTTLS; plain only on this machine. Without it no mail leaves. */
  @IsOptional()
  @Matches(/^smtps?:\/\/[^/]+$/, { message: 'SMTP_URL must be smtp[s]://[user:password@]host[:port]' })
  SMTP_URL?: string;

  /** Who sends the mail. */
  @IsOptional()
  @Matches(/^(?:[^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'MAIL_FROM must be an address, or a name and <an address>',
  })
  MAIL_FROM?: string;

  @IsIn(log)
  LOG_LEVEL = 'info';

  /** Folder of the built web application; without it only the API is served. */
  @IsOptional()
  @IsString()
  WEB_ROOT?: string;

  /** Folder for the bytes of uploaded files: writable, kept, and never inside the folder of the web pages. */
  @IsString()
  FILES_FOLDER = '.assay/files';

  get filesFolder(): string {
    return resolve(this.FILES_FOLDER);
  }

  get demonstration(): boolean {
    return this.ASSAY_MODE === 'demonstration';
  }

  get mail(): MailSettings | undefined {
    return this.SMTP_URL && this.MAIL_FROM ? { smtpUrl: this.SMTP_URL, from: this.MAIL_FROM } : undefined;
  }

  get publicOrigin(): string {
    return this.PUBLIC_ORIGIN ?? `http://localhost:${this.PORT}`;
  }
}

const guessable = ['', 'assay', 'assay_app', 'postgres', 'password', 'secret', 'change-me', 'changeme'];

/** Reads and checks the settings; throws an error with one line for each fault. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const environment = plainToInstance(Environment, variables, { exposeDefaultValues: true });
  const faults = validateSync(environment).flatMap((fault) => Object.values(fault.constraints ?? {}));
  if (liesInWebRoot(environment)) faults.push('FILES_FOLDER lies inside WEB_ROOT: uploaded files would be served as pages');
  if (faults.length === 0 && !environment.demonstration) faults.push(...unsafeForProduction(environment));
  if ((environment.SMTP_URL === undefined) !== (environment.MAIL_FROM === undefined))
    faults.push('SMTP_URL and MAIL_FROM belong together: set both or neither');
  if (faults.length > 0) throw new Error(`Settings: ${faults.join('; ')}.`);
  return environment;
}

function liesInWebRoot({ WEB_ROOT, filesFolder }: Environment): boolean {
  return WEB_ROOT !== undefined && `${filesFolder}${sep}`.startsWith(`${resolve(WEB_ROOT)}${sep}`);
}

function unsafeForProduction(environment: Environment): string[] {
  const { password } = new URL(environment.DATABASE_APP_URL);
  const secret = guessable.includes(decodeURIComponent(password).toLowerCase());
  return [
    ...(secret ? ['DATABASE_APP_URL has no password, or one that everybody knows'] : []),
    ...(environment.PUBLIC_ORIGIN ? [] : ['PUBLIC_ORIGIN must be set outside demonstration mode']),
  ];
}
