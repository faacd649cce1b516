/** Where in an argument something is, for the errors that name it. */

/** A cell of an argument. Counted from 0: services are rows and periods are columns inside the core. */
export interface Place {
  readonly argument: string;
  readonly service: number;
  readonly period: number;
}

export interface Extent {
  readonly argument: string;
  readonly services: number;
  readonly periods: number;
}
