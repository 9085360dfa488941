import nlp from 'compromise/two';

/** compromise's tagger. The build puts another in its place that is made when it is asked for first: that takes a tenth of a second, and few texts need it. */
export const tagger = (): typeof nlp => nlp;
