/** A statement of RDF, as far as the tests look at it. */
export interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  };
}
