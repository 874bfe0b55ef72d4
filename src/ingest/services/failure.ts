/**
 * A service that could not be made to answer: what was asked, why it failed, what to do. Faults
 * that pass (a busy or a broken service, a lost connection) are tried again before this is told.
 */
export class ServiceFailure extends Error {
  readonly asked: string;
  readonly remedy: string;
  readonly passing: boolean;
  /** How long the service asked us to wait, in milliseconds. */
  readonly wait: number | undefined;

  constructor(
    asked: string,
    message: string,
    { remedy = TRY_LATER, passing = false, wait }: FailureDetail = {},
  ) {
    super(message);
    this.name = 'ServiceFailure';
    this.asked = asked;
    this.remedy = remedy;
    this.passing = passing;
    this.wait = wait;
  }
}

interface FailureDetail {
  readonly remedy?: string;
  readonly passing?: boolean;
  readonly wait?: number | undefined;
}

const TRY_LATER = 'try again later; if it stays so, open the address in a browser and look';
