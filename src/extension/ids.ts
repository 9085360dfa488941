// Every id that package.json and the code share; a test holds them against each other.

export const COMMANDS = {
  generateReports: 'casewright.generateReports',
  generateForCode: 'casewright.generateForCode',
  generateIntoDataset: 'casewright.generateIntoDataset',
  newRecord: 'casewright.newRecord',
  duplicateRecord: 'casewright.duplicateRecord',
  openRecord: 'casewright.openRecord',
  showInFile: 'casewright.showInFile',
  previousRecord: 'casewright.previousRecord',
  nextRecord: 'casewright.nextRecord',
  undoDatasetEdit: 'casewright.undoDatasetEdit',
  removeLabel: 'casewright.removeLabel',
  stripResidue: 'casewright.stripResidue',
  replaceIdentifier: 'casewright.replaceIdentifier',
  fixCode: 'casewright.fixCode',
  fixFindings: 'casewright.fixFindings',
  compareWithTwin: 'casewright.compareWithTwin',
  compareWithSource: 'casewright.compareWithSource',
  keepThis: 'casewright.keepThis',
  removeRecord: 'casewright.removeRecord',
  suppressFinding: 'casewright.suppressFinding',
  rewriteSpan: 'casewright.rewriteSpan',
  rewriteReport: 'casewright.rewriteReport',
  acceptRewriting: 'casewright.acceptRewriting',
  rejectRewriting: 'casewright.rejectRewriting',
  openDataset: 'casewright.openDataset',
  newDataset: 'casewright.newDataset',
  importCsv: 'casewright.importCsv',
  exportCsv: 'casewright.exportCsv',
  splitDataset: 'casewright.splitDataset',
  setApiKey: 'casewright.setApiKey',
  selectProvider: 'casewright.selectProvider',
  searchCodes: 'casewright.searchCodes',
  uncheckAllCodes: 'casewright.uncheckAllCodes',
  refreshDatasets: 'casewright.refreshDatasets',
  refreshCodes: 'casewright.refreshCodes',
  openConfiguration: 'casewright.openConfiguration',
  checkDataset: 'casewright.checkDataset',
  checkAllDatasets: 'casewright.checkAllDatasets',
  filterFindings: 'casewright.filterFindings',
  clearFindingsFilter: 'casewright.clearFindingsFilter',
  groupFindingsByRule: 'casewright.groupFindingsByRule',
  groupFindingsByRecord: 'casewright.groupFindingsByRecord',
  groupFindingsByCode: 'casewright.groupFindingsByCode',
  sortFindingsBySeverity: 'casewright.sortFindingsBySeverity',
  sortFindingsByPlace: 'casewright.sortFindingsByPlace',
  showMoreFindings: 'casewright.showMoreFindings',
  nextFinding: 'casewright.nextFinding',
  previousFinding: 'casewright.previousFinding',
  reviewDataset: 'casewright.reviewDataset',
  reviewNext: 'casewright.reviewNext',
  reviewPrevious: 'casewright.reviewPrevious',
  reviewNextFlagged: 'casewright.reviewNextFlagged',
  reviewPreviousFlagged: 'casewright.reviewPreviousFlagged',
  reviewAccept: 'casewright.reviewAccept',
  reviewReject: 'casewright.reviewReject',
  reviewRevise: 'casewright.reviewRevise',
  reviewNote: 'casewright.reviewNote',
  reviewUndo: 'casewright.reviewUndo',
  reviewStop: 'casewright.reviewStop',
  decideRecord: 'casewright.decideRecord',
  practiseReview: 'casewright.practiseReview',
  toggleClusters: 'casewright.toggleClusters',
  showScores: 'casewright.showScores',
  exportScoreReport: 'casewright.exportScoreReport',
} as const;

export const VIEWS = {
  codes: 'casewright.codes',
  datasets: 'casewright.datasets',
  findings: 'casewright.findings',
} as const;

export const PANELS = {
  scores: 'casewright.scores',
} as const;

/** Tools that language models may call. */
export const TOOLS = {
  checkDataset: 'casewright_checkDataset',
  listFindings: 'casewright_listFindings',
  readRecord: 'casewright_readRecord',
  generateReports: 'casewright_generateReports',
  rewriteSpan: 'casewright_rewriteSpan',
} as const;

export const CONTEXT_KEYS = {
  codesChecked: 'casewright.codesChecked',
  codesFailed: 'casewright.codesFailed',
  datasetsRead: 'casewright.datasetsRead',
  editorHoldsDataset: 'casewright.editorHoldsDataset',
  findingsEmpty: 'casewright.findingsEmpty',
  findingsFiltered: 'casewright.findingsFiltered',
  findingsGrouping: 'casewright.findingsGrouping',
  findingsKnown: 'casewright.findingsKnown',
  findingsOrder: 'casewright.findingsOrder',
  reportsGenerated: 'casewright.reportsGenerated',
  reviewing: 'casewright.reviewing',
} as const;

export const SETTINGS = {
  section: 'casewright',
  defaultProvider: 'defaultProvider',
  reportsPerCode: 'reportsPerCode',
  followNewReports: 'followNewReports',
  checkRun: 'check.run',
  checkMaximumShown: 'check.maximumShown',
  codeLens: 'codeLens',
  showClusters: 'showClusters',
} as const;

/** What the editor remembers, in the workspace's or the user's storage. */
export const STATE = {
  checkedCodes: 'casewright.checkedCodes',
  allowedOrigins: 'casewright.allowedOrigins',
  allowedRecordOrigins: 'casewright.allowedRecordOrigins',
  allowedScoreOrigins: 'casewright.allowedScoreOrigins',
  surrogateSeeds: 'casewright.surrogateSeeds',
  pendingAnswers: 'casewright.pendingAnswers',
  language: 'casewright.language',
  findingsGrouping: 'casewright.findingsGrouping',
  findingsOrder: 'casewright.findingsOrder',
  recordHashes: 'casewright.recordHashes',
  reviews: 'casewright.reviews',
} as const;

export const CONFIG_FILE = 'casewright.json';
