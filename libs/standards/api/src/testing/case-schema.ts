/** CASE 1.1 as far as it is used here, written from the rules of the specification: nothing may stand in it that is not named. */
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const place = { type: 'integer', minimum: 1 };

const object = (required: object, optional: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});

const link = object({ title: text, identifier: uuid, uri });
const resource = { identifier: uuid, uri, lastChangeDateTime: instant };

const documentParts = {
  caseVersion: { const: '1.1' },
  frameworkType: text,
  officialSourceURL: uri,
  publisher: text,
  description: text,
  subject: texts,
  subjectURI: { type: 'array', items: link },
  language: text,
  version: text,
  adoptionStatus: { enum: ['Private Draft', 'Draft', 'Adopted', 'Deprecated'] },
  statusStartDate: { type: 'string', format: 'date' },
  statusEndDate: { type: 'string', format: 'date' },
  licenseURI: link,
  notes: text,
};
const itemParts = {
  alternativeLabel: text,
  CFItemType: text,
  CFItemTypeURI: link,
  humanCodingScheme: text,
  listEnumeration: text,
  abbreviatedStatement: text,
  conceptKeywords: texts,
  notes: text,
  subject: texts,
  language: text,
  educationLevel: texts,
  licenseURI: link,
};
const associationType = {
  enum: [
    'isChildOf',
    'isPeerOf',
    'isPartOf',
    'exactMatchOf',
    'precedes',
    'isRelatedTo',
    'replacedBy',
    'exemplar',
    'hasSkillLevel',
    'isTranslationOf',
  ],
};
const document = { ...resource, creator: text, title: text };
const item = { ...resource, fullStatement: text };
const association = { ...resource, associationType, originNodeURI: link, destinationNodeURI: link };
const associationParts = { sequenceNumber: place, CFAssociationGroupingURI: link, notes: text };

const level = object(
  { ...resource, rubricCriterionId: uuid },
  { description: text, quality: text, score: { type: 'number' }, feedback: text, position: place },
);
const criterion = object(
  { ...resource, rubricId: uuid },
  {
    category: text,
    description: text,
    CFItemURI: link,
    weight: { type: 'number' },
    position: place,
    CFRubricCriterionLevels: { type: 'array', items: level },
  },
);
const rubric = object(resource, {
  title: text,
  description: text,
  CFRubricCriteria: { type: 'array', items: criterion },
});

/** One schema for each answer. */
export const caseSchemas = {
  document: object({ ...document, CFPackageURI: link }, documentParts),
  item: object({ ...item, CFDocumentURI: link }, itemParts),
  association: object({ ...association, CFDocumentURI: link }, associationParts),
  rubric,
  package: object(
    {
      CFDocument: object(document, documentParts),
      CFItems: { type: 'array', items: object(item, itemParts) },
    },
    {
      CFAssociations: { type: 'array', items: object(association, associationParts) },
      CFDefinitions: { type: 'object' },
      CFRubrics: { type: 'array', items: rubric },
    },
  ),
};
