/** A link to something of the framework (CASE 1.1, LinkURI). */
export interface LinkUri {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

interface Resource {
  readonly identifier: string;
  readonly uri: string;
  /** ISO 8601 in UTC. */
  readonly lastChangeDateTime: string;
}

/** A version of a standard, as CASE names it. `CFPackageURI` stands only where the document is asked for by itself. */
export interface CaseDocument extends Resource {
  readonly creator: string;
  readonly title: string;
  readonly caseVersion: '1.1';
  readonly frameworkType: string;
  readonly description?: string;
  readonly version?: string;
  readonly language: string;
  readonly adoptionStatus: 'Adopted';
  readonly notes: string;
  readonly CFPackageURI?: LinkUri;
}

/** A duty or a KSB. `CFDocumentURI` stands only where the item is asked for by itself; so in associations. */
export interface CaseItem extends Resource {
  readonly fullStatement: string;
  readonly humanCodingScheme: string;
  readonly CFItemType: string;
  readonly language: string;
  readonly educationLevel: readonly string[];
  readonly CFDocumentURI?: LinkUri;
}

export interface CaseAssociation extends Resource {
  readonly associationType: 'isChildOf' | 'isRelatedTo';
  readonly originNodeURI: LinkUri;
  readonly destinationNodeURI: LinkUri;
  readonly sequenceNumber?: number;
  readonly CFDocumentURI?: LinkUri;
}

export interface CaseLevel extends Resource {
  readonly rubricCriterionId: string;
  readonly quality: string;
  readonly description: string;
  readonly position: number;
}

export interface CaseCriterion extends Resource {
  readonly rubricId: string;
  readonly category: string;
  readonly description: string;
  readonly position: number;
  readonly CFItemURI: LinkUri;
  readonly CFRubricCriterionLevels: readonly CaseLevel[];
}

export interface CaseRubric extends Resource {
  readonly title: string;
  readonly description: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
}

export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFRubrics?: readonly CaseRubric[];
}
