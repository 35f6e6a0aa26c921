/** Where the present comes from. An abstract class, so that it is its own injection token. */
export abstract class Clock {
  abstract now(): Date;
}
