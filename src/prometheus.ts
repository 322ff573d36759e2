import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type * as Prometheus from 'prom-client';

const require = createRequire(import.meta.url);

/** A class by its own module: the package's index loads what measures the process, too, and all of OpenTelemetry's API. */
const load = (file: string): unknown => require(`prom-client/lib/${file}.js`);

export const Counter = load('counter') as typeof Prometheus.Counter;
export type Counter<Label extends string = string> = Prometheus.Counter<Label>;

export const Gauge = load('gauge') as typeof Prometheus.Gauge;
export type Gauge<Label extends string = string> = Prometheus.Gauge<Label>;

export const Histogram = load('histogram') as typeof Prometheus.Histogram;
export type Histogram<Label extends string = string> = Prometheus.Histogram<Label>;

export const Registry = load('registry') as typeof Prometheus.Registry;
export type Registry = Prometheus.Registry;

/** Milliseconds until the event loop has figures: before its first turns some are no numbers. */
const firstFigures = 50;

/** Measures the process from now on: its memory, time, open files, event loop and garbage collection. */
export async function measureProcess(register: Registry): Promise<void> {
  const { collectDefaultMetrics } = require('prom-client') as typeof Prometheus;
  collectDefaultMetrics({ register });
  await setTimeout(firstFigures);
}
