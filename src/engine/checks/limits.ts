/** Tokens in the windows whose type-token ratio is measured. */
export const TTR_WINDOW = 50;
/** Boilerplate stands in so many records at least, however small the dataset. */
export const FEWEST_BOILERPLATE_RECORDS = 5;
/** A near-duplicate as close as this is an error. */
export const NEARLY_EQUAL = 0.9;
/** Copied runs that cover so much of a record are an error, as is one of twice the shortest length. */
export const MOSTLY_COPIED = 0.3;
/** Boilerplate that covers so much of a record is a warning. */
export const MOSTLY_BOILERPLATE = 0.5;
