import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

import { z } from 'zod';

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const services = ['web', 'graphql', 'co-editing', 'jobs'] as const;
export type Service = (typeof services)[number];

/** An address, or a network in CIDR. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return (
    most !== undefined && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
};

const postgresUrl = (name: string) =>
  z.string({ error: `${name} fehlt: die Adresse der Datenbank (postgres://…).` }).regex(/^postgres(ql)?:\/\//, {
    error: `${name} muss mit postgres:// beginnen.`,
  });

const port = (name: string) =>
  z.coerce
    .number({ error: `${name} muss eine Zahl sein.` })
    .int({ error: `${name} muss eine ganze Zahl sein.` })
    .min(0, { error: `${name} muss zwischen 0 und 65535 liegen.` })
    .max(65535, { error: `${name} muss zwischen 0 und 65535 liegen.` });

const shape = z.object({
  port: port('PORT'),
  host: z.string().min(1, { error: 'HOST darf nicht leer sein.' }),
  metricsPort: port('METRICS_PORT').optional(),
  metricsHost: z.string().min(1, { error: 'METRICS_HOST darf nicht leer sein.' }),
  publicUrl: z
    .url({ error: 'PUBLIC_URL muss eine vollständige Adresse sein, etwa https://systemblick.example.' })
    .optional(),
  databaseUrl: postgresUrl('DATABASE_URL'),
  databaseOwnerUrl: postgresUrl('DATABASE_OWNER_URL'),
  databaseEngineUrl: postgresUrl('DATABASE_ENGINE_URL'),
  databaseWorkerUrl: postgresUrl('DATABASE_WORKER_URL'),
  demo: z.enum(['0', '1'], { error: 'SYSTEMBLICK_DEMO muss 0 oder 1 sein.' }).transform((value) => value === '1'),
  serve: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(services, { error: `SYSTEMBLICK_SERVE kennt nur ${services.join(', ')}.` })).min(1)),
  trustedProxies: z
    .string()
    .transform((list) => list.split(',').flatMap((one) => one.trim() || []))
    .pipe(
      z.array(
        z
          .string()
          .refine(isNetwork, { error: 'TRUSTED_PROXIES nimmt IP-Adressen und Netze, etwa 10.0.0.1,10.1.0.0/16.' }),
      ),
    ),
  infoSheets: z.string().optional(),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    error: 'LOG_LEVEL muss fatal, error, warn, info, debug oder silent sein.',
  }),
});

export type Settings = Omit<z.infer<typeof shape>, 'publicUrl'> & {
  /** The origin browsers use: of PUBLIC_URL, else of HOST and PORT. */
  readonly origin: string | null;
  readonly publicUrl: string | null;
};

/** A setting that cannot be used: one sentence for each mistake. */
export class SettingsWrong extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/** Reads the settings from the environment; a secret may stand in a file that `…_FILE` names. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const mistakes: string[] = [];
  const given = (name: string) => fromFile(env, name, mistakes) ?? (env[name]?.trim() || undefined);
  const databaseUrl = given('DATABASE_URL');
  const parsed = shape.safeParse({
    port: given('PORT') ?? '3000',
    host: given('HOST') ?? '127.0.0.1',
    metricsPort: given('METRICS_PORT'),
    metricsHost: given('METRICS_HOST') ?? '127.0.0.1',
    publicUrl: given('PUBLIC_URL'),
    databaseUrl,
    databaseOwnerUrl: given('DATABASE_OWNER_URL'),
    databaseEngineUrl: given('DATABASE_ENGINE_URL'),
    databaseWorkerUrl: given('DATABASE_WORKER_URL'),
    demo: given('SYSTEMBLICK_DEMO') ?? '0',
    serve: given('SYSTEMBLICK_SERVE') ?? services.join(','),
    trustedProxies: given('TRUSTED_PROXIES') ?? '',
    infoSheets: given('INFO_SHEETS'),
    logLevel: given('LOG_LEVEL') ?? 'info',
  });
  if (!parsed.success) mistakes.push(...parsed.error.issues.map(({ message }) => message));
  if (mistakes.length || !parsed.success) throw new SettingsWrong([...new Set(mistakes)]);

  const settings = parsed.data;
  const publicUrl = settings.publicUrl?.replace(/\/+$/, '') ?? null;
  if (publicUrl) refuseUnsafe(publicUrl);
  return { ...settings, publicUrl, origin: publicUrl ? new URL(publicUrl).origin : null };
}

function refuseUnsafe(publicUrl: string): void {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))) return;

  throw new SettingsWrong(['PUBLIC_URL muss mit https:// beginnen, außer auf diesem Rechner selbst (localhost).']);
}

export const isLoopback = (hostname: string): boolean => loopback.has(hostname);

function fromFile(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  mistakes: string[],
): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    mistakes.push(`${name}_FILE nennt eine Datei, die nicht gelesen werden kann.`);
    return undefined;
  }
}
