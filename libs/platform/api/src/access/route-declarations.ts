import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const permissionKey = 'assay:permission';
export const publicKey = 'assay:public';
export const freshFactorKey = 'assay:fresh-factor';
export const naturallyIdempotentKey = 'assay:naturally-idempotent';

/** The permission a route needs. Every route declares this or `Public`. */
export const RequirePermission = (permission: string): CustomDecorator => SetMetadata(permissionKey, permission);

/** Opens a route to everybody; the reason is shown in the list of routes. */
export const Public = (reason: string): CustomDecorator => SetMetadata(publicKey, reason);

/**
 * For steps of consequence (release, correction, export): whoever takes one has shown who they are a short while ago, so
 * that an open browser is not enough.
 */
export const RequireFreshFactor = (): CustomDecorator => SetMetadata(freshFactorKey, true);

/** For an unsafe route that may be repeated without harm and therefore needs no Idempotency-Key. */
export const NaturallyIdempotent = (reason: string): CustomDecorator => SetMetadata(naturallyIdempotentKey, reason);
