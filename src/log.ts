import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/** Structured log: one JSON object a line on standard output, never form content, tokens or names. */
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
      redact: { paths: [...secrets, ...secrets.map((key) => `*.${key}`)], remove: true },
    },
    destination,
  );
