/** Put in by the build from package.json. */
declare const OUTTURN_VERSION: string | undefined;

export const NAME_AND_VERSION = `Outturn ${typeof OUTTURN_VERSION === 'string' ? OUTTURN_VERSION : 'development'}`;
