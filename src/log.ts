import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { correlationId } from './correlation.ts';

/** Structured log: one JSON object a line on standard output, never form content, tokens or names; each with its request's number. */
export type Log = Logger;

export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug';

const secrets = ['authorization', 'password', 'clientSecret', 'token', 'refreshToken'];

export const openLog = (level: LogLevel, destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ correlationId: correlationId() }),
      redact: { paths: [...secrets, ...secrets.map((key) => `*.${key}`)], remove: true },
    },
    destination,
  );
