import type { MunicipalityCode } from '../../domain/area-code.ts';
import {
  countryOf,
  inflowsOf,
  type FlowFile,
  type PlanFile,
} from '../../domain/planning/plan-file.ts';
import type { PlanCountry } from '../../domain/planning/country.ts';
import type { Inflows } from '../../domain/planning/reasons.ts';
import { Fetched } from '../../ui/browser/fetched.ts';
import { kilometresApart } from '../../geometry/distance.ts';

/** The planner's figures: the country at once, and the flows of a county when a plan is there. */
export class CountryFiles {
  readonly #files: Fetched;
  readonly #flows = new Map<string, FlowFile>();
  file!: PlanFile;
  country!: PlanCountry;

  constructor(folder: string) {
    this.#files = new Fetched(folder);
  }

  /** @throws Error when the file does not come */
  async open(): Promise<void> {
    this.file = await this.#files.get<PlanFile>('country');
    this.country = countryOf(this.file, kilometresApart);
  }

  /** The flows into some municipalities; undefined while those of a county have not come. */
  inflowsTo(codes: readonly MunicipalityCode[]): Inflows | undefined {
    if (this.#missing(codes).length > 0) return undefined;
    return (code) => inflowsOf(this.file, this.#flows.get(this.#countyOf(code)) ?? {}, code);
  }

  /** Fetches the flows into some municipalities. @throws Error when a file does not come */
  async fetchInflows(codes: readonly MunicipalityCode[]): Promise<void> {
    await Promise.all(
      this.#missing(codes).map(async (county) => {
        this.#flows.set(county, await this.#files.get<FlowFile>(`flows/${county}`));
      }),
    );
  }

  #missing(codes: readonly MunicipalityCode[]): readonly string[] {
    const counties = new Set(codes.map((code) => this.#countyOf(code)));
    return [...counties].filter((county) => !this.#flows.has(county));
  }

  #countyOf(code: MunicipalityCode): string {
    return this.file.places.find(([each]) => each === code)?.[3] ?? '';
  }
}
