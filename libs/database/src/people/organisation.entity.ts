import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An assessment organisation: the wall between everything else. */
@Entity('organisation')
@Unique('organisation_code', ['code'])
@Check('organisation_code_form', `code ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'`)
export class OrganisationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** What people type at sign-in. */
  @Column('varchar', { length: 40 })
  code!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** IANA zone of its diary. */
  @Column('varchar', { length: 60, default: 'Europe/London' })
  zone!: string;

  /** Whose bank holidays count: a division of the government's feed. */
  @Column('varchar', { length: 30, default: 'england-and-wales' })
  holidayDivision!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
