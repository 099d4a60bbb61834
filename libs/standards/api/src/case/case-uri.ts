/** What CASE 1.1 has an address for. */
export type CaseResource = 'CFDocuments' | 'CFPackages' | 'CFItems' | 'CFAssociations' | 'CFRubrics';

/** Where a resource is found, under the origin that people use. Parts of a rubric are found in it, by their fragment. */
export const caseUri = (origin: string, resource: CaseResource, id: string, part?: string): string =>
  `${origin}/ims/case/v1p1/${resource}/${id}${part ? `#${part}` : ''}`;
