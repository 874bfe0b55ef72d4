/** A municipality number of Statistics Norway's standard (Klass 131): four digits, county first. */
export type MunicipalityCode = string & { readonly __brand: 'municipality' };
/** A county number (Klass 104): two digits. */
export type CountyCode = string & { readonly __brand: 'county' };
/** A labour-market region (BA-region) of TØI/KMD 2020: three digits. */
export type LabourMarketRegionCode = string & { readonly __brand: 'labour-market-region' };

const MUNICIPALITY = /^\d{4}$/;
const COUNTY = /^\d{2}$/;
const REGION = /^\d{3}$/;

export const isMunicipalityCode = (text: string): text is MunicipalityCode =>
  MUNICIPALITY.test(text);
export const isCountyCode = (text: string): text is CountyCode => COUNTY.test(text);
export const isLabourMarketRegionCode = (text: string): text is LabourMarketRegionCode =>
  REGION.test(text);

/** The code as a branded type. @throws RangeError quoting the text that is not four digits. */
export function municipalityCode(text: string): MunicipalityCode {
  if (!isMunicipalityCode(text)) throw new RangeError(`not a municipality number: "${text}"`);
  return text;
}

/** The code as a branded type. @throws RangeError quoting the text that is not two digits. */
export function countyCode(text: string): CountyCode {
  if (!isCountyCode(text)) throw new RangeError(`not a county number: "${text}"`);
  return text;
}

/** The code as a branded type. @throws RangeError quoting the text that is not three digits. */
export function labourMarketRegionCode(text: string): LabourMarketRegionCode {
  if (!isLabourMarketRegionCode(text))
    throw new RangeError(`not a labour-market region: "${text}"`);
  return text;
}

/**
 * The county a municipality number belongs to: its first two digits.
 * Source: the Norwegian standard for municipality numbers (Klass 131).
 */
export const countyOf = (municipality: MunicipalityCode): CountyCode =>
  countyCode(municipality.slice(0, 2));
