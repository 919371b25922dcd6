/**
 * What Akoma Ntoso 3.0 (OASIS LegalDocML, Version 1.0, Part 2: Specifications, 29/8/2018) asks of the elements that the
 * files use: children in their order, and attributes that may not be missing. An element that is not named here is an
 * error, so that a new one is looked up before it is used.
 */
export interface ElementRule {
  readonly element: string;
  /** Names of the children, each followed by a blank, in their order; null where text may stand between inline elements. */
  readonly children: RegExp | null;
  readonly attributes: readonly string[];
  /** Where the standard says so. */
  readonly place: string;
  /** Children as they may stand, and as they may not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const blocks = '(?:p |blockList )+';
const hierarchy = '(?:part |chapter |section |article |paragraph |subparagraph |point |indent |hcontainer )';
const inHierarchy = new RegExp(
  `^(?:num )?(?:heading )?(?:subheading )?(?:content |(?:intro )?${hierarchy}+(?:wrapUp )?)$`,
);
const entity = (element: string, rest: string, yes: string): ElementRule => ({
  element,
  children: new RegExp(`^FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+${rest}$`),
  attributes: [],
  place: `Part 2, element ${element}; coreProperties`,
  yes: [yes],
  no: ['', 'FRBRuri FRBRthis FRBRdate FRBRauthor ', 'FRBRthis FRBRuri FRBRauthor FRBRdate '],
});
const empty = (element: string, ...attributes: readonly string[]): ElementRule => ({
  element,
  children: /^$/,
  attributes,
  place: `Part 2, element ${element}`,
  yes: [''],
  no: ['p '],
});
const inline = (element: string, ...attributes: readonly string[]): ElementRule => ({
  element,
  children: null,
  attributes,
  place: `Part 2, element ${element}; inlineCM`,
  yes: ['', 'ref '],
  no: ['p ', 'content '],
});
const division = (element: string): ElementRule => ({
  element,
  children: inHierarchy,
  attributes: element === 'hcontainer' ? ['eId', 'name'] : ['eId'],
  place: `Part 2, element ${element}; hierarchy`,
  yes: ['num heading content ', 'num intro point point ', 'content '],
  no: ['', 'num ', 'heading num content ', 'num content point ', 'num p '],
});

export const elementRules: readonly ElementRule[] = [
  {
    element: 'akomaNtoso',
    children: /^doc $/,
    attributes: ['xmlns'],
    place: 'Part 2, element akomaNtoso; akomaNtosoType',
    yes: ['doc '],
    no: ['', 'doc doc ', 'meta doc '],
  },
  {
    element: 'doc',
    children: /^meta (?:coverPage )?(?:preface )?(?:preamble )?mainBody (?:conclusions )?(?:attachments )?$/,
    attributes: ['name'],
    place: 'Part 2, element doc; openStructure',
    yes: ['meta mainBody ', 'meta preface preamble mainBody conclusions '],
    no: ['mainBody ', 'meta preamble preface mainBody ', 'meta mainBody preface '],
  },
  {
    element: 'meta',
    children: /^identification (?:publication )?(?:classification )*(?:lifecycle )*(?:references )*$/,
    attributes: [],
    place: 'Part 2, element meta',
    yes: ['identification ', 'identification references '],
    no: ['references identification ', 'references '],
  },
  {
    element: 'identification',
    children: /^FRBRWork FRBRExpression FRBRManifestation (?:FRBRItem )?$/,
    attributes: ['source'],
    place: 'Part 2, element identification',
    yes: ['FRBRWork FRBRExpression FRBRManifestation '],
    no: ['FRBRWork FRBRExpression ', 'FRBRExpression FRBRWork FRBRManifestation '],
  },
  entity(
    'FRBRWork',
    'FRBRcountry (?:FRBRsubtype )*(?:FRBRnumber )*(?:FRBRname )*',
    'FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry ',
  ),
  entity('FRBRExpression', '(?:FRBRlanguage )+', 'FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage '),
  entity('FRBRManifestation', '(?:FRBRformat )?', 'FRBRthis FRBRuri FRBRdate FRBRauthor '),
  empty('FRBRthis', 'value'),
  empty('FRBRuri', 'value'),
  empty('FRBRdate', 'date', 'name'),
  empty('FRBRauthor', 'href'),
  empty('FRBRcountry', 'value'),
  empty('FRBRlanguage', 'language'),
  {
    element: 'references',
    children: /^(?:TLCOrganization )+$/,
    attributes: ['source'],
    place: 'Part 2, element references; refItems',
    yes: ['TLCOrganization TLCOrganization '],
    no: ['', 'p '],
  },
  empty('TLCOrganization', 'eId', 'href', 'showAs'),
  ...['preface', 'preamble', 'conclusions'].map(
    (element): ElementRule => ({
      element,
      children: new RegExp(`^${blocks}$`),
      attributes: [],
      place: `Part 2, element ${element}`,
      yes: ['p ', 'p blockList '],
      no: ['', 'section ', 'num p '],
    }),
  ),
  {
    element: 'mainBody',
    children: new RegExp(`^(?:${hierarchy}|p |blockList )+$`),
    attributes: [],
    place: 'Part 2, element mainBody; mainContent',
    yes: ['section section ', 'p '],
    no: ['', 'content ', 'num '],
  },
  ...[
    'part',
    'chapter',
    'section',
    'article',
    'paragraph',
    'subparagraph',
    'point',
    'indent',
    'hcontainer',
  ].map(division),
  ...['content', 'intro'].map(
    (element): ElementRule => ({
      element,
      children: new RegExp(`^${blocks}$`),
      attributes: ['eId'],
      place: `Part 2, element ${element}; blocksreq`,
      yes: ['p '],
      no: ['', 'point '],
    }),
  ),
  {
    element: 'blockList',
    children: /^(?:listIntroduction )?(?:item )+(?:listWrapUp )?$/,
    attributes: ['eId'],
    place: 'Part 2, element blockList',
    yes: ['item ', 'listIntroduction item item '],
    no: ['listIntroduction ', 'item listIntroduction ', 'p '],
  },
  {
    element: 'item',
    children: new RegExp(`^(?:num )?(?:heading )?${blocks}$`),
    attributes: ['eId'],
    place: 'Part 2, element item; itemType',
    yes: ['p ', 'num p '],
    no: ['', 'num '],
  },
  inline('listIntroduction', 'eId'),
  inline('num'),
  inline('heading'),
  inline('p'),
  inline('docNumber'),
  inline('docDate', 'date'),
  inline('docType'),
  inline('docTitle'),
  inline('docProponent'),
  inline('ref', 'href'),
];

/** Elements that may stand in running text. */
export const inlineElements: ReadonlySet<string> = new Set([
  'ref',
  'docNumber',
  'docDate',
  'docType',
  'docTitle',
  'docProponent',
]);

/** Beginning of the last step of an eId, by the element (Naming Convention Version 1.0, 5.2 and the table of 5.4). */
export const idPrefixes: Readonly<Record<string, string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  indent: 'indent',
  hcontainer: 'hcontainer',
  content: 'content',
  intro: 'intro',
  blockList: 'list',
  item: 'item',
  listIntroduction: 'intro',
};
