import { educationExample } from './education';
import type { Example } from './example';
import { healthExample } from './health';
import { socialCareExample } from './socialCare';

export const EXAMPLES: readonly Example[] = [socialCareExample, healthExample, educationExample];

export const exampleOf = (id: string | undefined): Example | undefined => EXAMPLES.find((one) => one.id === id);
