import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator, type HealthCheckResult } from '@nestjs/terminus';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/route-declarations';
import { Draining } from '../http/draining';
import { unavailable } from '../problem/problem.exception';

@ApiExcludeController()
@Controller('health')
@Public('Load balancers ask it; it tells nothing but up or down.')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly draining: Draining,
  ) {}

  /** The process is alive. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: it is not stopping and the database answers. */
  @Get('ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    if (this.draining.now) throw unavailable('stopping');
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2000 })]);
  }
}
