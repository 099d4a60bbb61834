import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions, runningServer } from '@assay/database';
import { Refusal } from './refusal';

/** The owner's address: DATABASE_URL, or the demonstration's own server while `npm start` runs in this folder. */
export function ownerUrl(): string {
  const url = process.env['DATABASE_URL'] ?? runningServer(resolve('.assay/postgres'))?.ownerUrl;
  if (!url) throw new Refusal('No database: set DATABASE_URL to the owner’s address, or run "npm start" in this folder first.');
  return url;
}

/** Connects as the owner for the time of the work. */
export async function withOwner<T>(work: (owner: DataSource) => Promise<T>): Promise<T> {
  const source = await new DataSource(dataSourceOptions(ownerUrl(), 2)).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
