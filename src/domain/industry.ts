/** Where the employed are counted: where they live, or where they work. */
export const INDUSTRY_BASES = ['residence', 'workplace'] as const;
export type IndustryBasis = (typeof INDUSTRY_BASES)[number];

/** What is left of all industries when the published groups are taken away. */
export const REMAINDER = 'other';
