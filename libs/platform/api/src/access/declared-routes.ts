import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { permissionKey, publicKey } from './route-declarations';

/** A route as it is served, and who may use it. */
export interface DeclaredRoute {
  readonly method: string;
  /** E.g. `/bookings/:id`, without the prefix. */
  readonly path: string;
  readonly handler: string;
  readonly permission: string | null;
  readonly publicBecause: string | null;
}

/** Knows every route of the running application, and keeps the process from starting where one declares nothing. */
@Injectable()
export class DeclaredRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.all().filter((route) => route.permission === null && route.publicBecause === null);
    if (silent.length > 0)
      throw new Error(
        `These routes declare neither a permission nor a reason to be public: ${silent.map((route) => route.handler).join(', ')}.`,
      );
  }

  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.routesOf(metatype, prototype[name], `${metatype.name}.${name}`));
    });
  }

  private routesOf(controller: object, method: unknown, handler: string): DeclaredRoute[] {
    if (typeof method !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, method)) return [];
    const targets = [method, controller] as Parameters<Reflector['getAllAndOverride']>[1];
    const declared = {
      handler,
      method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? 'GET',
      permission: this.reflector.getAllAndOverride<string | undefined>(permissionKey, targets) ?? null,
      publicBecause: this.reflector.getAllAndOverride<string | undefined>(publicKey, targets) ?? null,
    };
    const prefixes = pathsOf(Reflect.getMetadata(PATH_METADATA, controller));
    const paths = pathsOf(Reflect.getMetadata(PATH_METADATA, method));
    return prefixes.flatMap((prefix) => paths.map((path) => ({ ...declared, path: joined(prefix, path) })));
  }
}

function pathsOf(metadata: unknown): string[] {
  return Array.isArray(metadata) ? (metadata as string[]) : [typeof metadata === 'string' ? metadata : ''];
}

function joined(...parts: string[]): string {
  return `/${parts
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
}
